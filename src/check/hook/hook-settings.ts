import { codedError } from '../../errors';

/** The environment variables of the function that runs the hook. */
export interface HookSettings {
  /** Whether findings that depend on values known only at deployment make the answer `FAILED`. */
  readonly unverifiable: 'WARN' | 'FAIL';
  /** Whether findings that the stack has already make the answer `FAILED`. */
  readonly existing: 'WARN' | 'FAIL';
  /** Whether exemptions in the metadata of the template have an effect. */
  readonly exemptions: 'HONOUR' | 'REPORT';
}

/**
 * Reads the settings. The defaults are those of `EncryptedTablesHook`.
 *
 * @throws HookSettingUnknown for a value that a variable does not have
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): HookSettings {
  const setting = <T extends string>(name: string, values: readonly [T, ...T[]]): T => {
    const value = environment[name] ?? values[0];
    return values.find((each) => each === value) ?? fail(name, values);
  };
  return {
    unverifiable: setting('UNVERIFIABLE', ['WARN', 'FAIL']),
    existing: setting('EXISTING', ['FAIL', 'WARN']),
    exemptions: setting('EXEMPTIONS', ['HONOUR', 'REPORT']),
  };
}

function fail(name: string, values: readonly string[]): never {
  throw codedError('HookSettingUnknown', name, 'The value of the environment variable is unknown', `Use ${values.join(' or ')}.`);
}
