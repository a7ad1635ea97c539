import { differences } from './differences';
import { told } from './prepared';
import type { Language, Prepared } from './prepared';
import { deployables, synth } from './synth';
import type { Synthesis } from './synth';

const TYPESCRIPT = 'node -r ts-node/register/transpile-only twin/app.ts';
const STACKS = [
  'Branch', 'Legacy', 'Operations', 'Operations-monitor-us-east-1', 'Operations-replica-keys-us-east-1', 'Shop', 'Tables',
  'Tables-replica-keys-ap-southeast-2', 'Tables-replica-keys-us-east-1',
];
const INSECURE = ['--context', 'insecure=true'];

/** What has been made of a language; undefined where there is nothing to run, with a test that says why: skipped, or failed. */
export function preparedOrSaid(language: Language): Prepared | undefined {
  const { missing, failed, ...prepared } = told().prepared[language]!;
  if (missing !== undefined) {
    test.skip(`not shown: ${missing}`, () => {});
    return undefined;
  }
  if (failed !== undefined) {
    test('is built', () => {
      throw new Error(failed);
    });
    return undefined;
  }
  return prepared;
}

/** The app of a language and the one in TypeScript say the same, so the same has to come out. */
export function testTwin(command: string): void {
  describe('the app', () => {
    let twin: Synthesis;
    let app: Synthesis;

    beforeAll(async () => {
      [twin, app] = [await synth(TYPESCRIPT), await synth(command)];
    });

    test('synthesizes, as its twin does', () => {
      expect([twin, app].filter(({ code }) => code !== 0).map(({ output }) => output)).toEqual([]);
      expect([...deployables(app.assembly).keys()]).toEqual(STACKS.flatMap((name) => [`${name}.assets.json`, `${name}.template.json`]).sort());
    });

    test.each(STACKS)('has the template of its twin for %s, resource by resource, and the assets', (stack) => {
      const of = ({ assembly }: Synthesis) => new Map([...deployables(assembly)].filter(([file]) => file.startsWith(`${stack}.`)));

      expect(of(app).size).toBe(2);
      expect(differences(of(twin), of(app))).toEqual([]);
    });

    test('would be seen to differ', () => {
      const changed = deployables(twin.assembly);
      const [key] = Object.entries<any>(changed.get('Tables.template.json').Resources).find(([, { Type }]) => Type === 'AWS::KMS::Key')!;
      changed.get('Tables.template.json').Resources[key].Properties.EnableKeyRotation = false;

      expect(differences(changed, deployables(app.assembly))).toEqual([`Tables.template.json Resources ${key}`]);
    });
  });

  test('the guard stops the app once a table in it is not secure, and says which', async () => {
    const { code, output } = await synth(command, ...INSECURE);

    expect(code).not.toBe(0);
    expect(output).toMatch(/Shop\/Insecure\/Resource\n\s+FATAL SecureTable-CustomerManagedKey: .*\n.*\n\s+FATAL SecureTable-TlsOnly: /);
  });
}
