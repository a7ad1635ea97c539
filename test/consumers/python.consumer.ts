import { existsSync } from 'fs';
import { join } from 'path';
import { deployables, onAssembly, run, synth, template } from './support/synth';
import { preparedOrSaid, testTwin } from './support/twin';

/* The wheel, in apps that are written in Python. */

const prepared = preparedOrSaid('python');

if (prepared !== undefined) {
  const python = prepared.command!;
  const app = (name: string) => `${python} ${join('python', name)}`;

  testTwin(app('app.py'));

  describe('the guard', () => {
    test.each([
      ['a plain table', []],
      ['a plain table, with --ignore-errors', ['--ignore-errors']],
      ['a SecureTable that an aspect in Python weakens', ['--context', 'late=true']],
    ])('stops %s', async (_, args) => {
      const { code, output } = await synth(app('guarded.py'), ...args);

      expect(code).toBe(1);
      expect(output).toMatch(/FATAL SecureTable-CustomerManagedKey: The table is encrypted with an AWS owned key/);
    });

    test('[C1] leaves nothing to deploy, whatever is tried next', async () => {
      const { assembly, output } = await synth(app('guarded.py'));
      const deploy = ['deploy', '--all', '--require-approval', 'never'];

      expect(output).toMatch(/Or exempt it: EncryptedTables\.exempt\(app\.node\.find_child\('Guarded'\)\.node\.find_child\('Plain'\), rules=\[/);
      expect(existsSync(join(assembly, 'validation-report.json'))).toBe(true);
      for (const args of [['ls'], deploy, [...deploy, '--ignore-errors']]) {
        const next = await onAssembly(assembly, ...args);
        expect({ args, code: next.code, output: next.output }).toEqual({ args, code: 1, output: expect.stringContaining('Synthesis stopped by EncryptedTables.enforce') });
      }
    });

    test('[C2] is not got past by an app that goes on after the error', async () => {
      const { code, output, assembly } = await synth(app('guarded.py'), '--context', 'caught=true');

      expect(code).toBe(1);
      expect(output).toContain('Synthesis stopped by EncryptedTables.enforce');
      expect((await onAssembly(assembly, 'ls')).code).toBe(1);
    });

    test('[C1] stops a stage that is synthesized by itself', async () => {
      const { code, output } = await run(python, ['python/stage.py']);

      expect(output).toContain('[TablesNotSecure]');
      expect(code).toBe(1);
    });

    test('stops it without the CDK CLI as well', async () => {
      const { code, output } = await run(python, ['python/guarded.py']);

      expect(code).toBe(1);
      expect(output).toMatch(/SecureTable-CustomerManagedKey/);
    });

    test('lets pass what is exempt, and the template says why', async () => {
      const { code, assembly } = await synth(app('guarded.py'), '--context', 'exempt=true');
      const [table] = Object.values(template(assembly, 'Guarded').Resources);

      expect(code).toBe(0);
      expect(table.Metadata['cdk-secure-table:exemption']).toEqual([{ rules: ['CustomerManagedKey', 'TlsOnly'], reason: 'public catalogue' }]);
    });
  });

  describe('rule packs that are written in Python', () => {
    test('take rules of ours and report them in their own words, beside a pack of cdk-nag with a rule in Python', async () => {
      const { code, output } = await synth(app('pack.py'));
      const findings = output.split('\n').filter((line) => line.startsWith('ERROR'));

      expect(code).not.toBe(0);
      expect(findings).toEqual([
        'ERROR House rule 7. The table is encrypted with an AWS owned key. (House)',
        'ERROR House rule 7. The table has no point-in-time recovery. (House)',
        'ERROR The table has no name. (Naming)',
      ]);
      expect(output).toContain('Pack/Plain/Resource');
      expect(output).not.toContain('Pack/Orders');
    });

    test('are acknowledged as any pack', async () => {
      expect((await synth(app('pack.py'), '--context', 'acknowledge=true')).code).toBe(0);
    });
  });

  test('injectors of ours and one in Python secure plain tables, and cannot weaken a SecureTable', async () => {
    const { code, output, assembly } = await synth(app('injectors.py'));
    const tables = ['Adopted', 'Secure'].flatMap((stack) => Object.values(template(assembly, stack).Resources))
      .filter(({ Type }) => /^AWS::DynamoDB::/.test(Type)).map(({ Type, Properties }) => ({ Type, ...Properties, ...Properties.Replicas?.[0] }));

    expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' });
    expect(tables.map(({ Type, TableClass }) => [Type, TableClass])).toEqual([
      ['AWS::DynamoDB::GlobalTable', 'STANDARD_INFREQUENT_ACCESS'],
      ['AWS::DynamoDB::Table', undefined],
      ['AWS::DynamoDB::GlobalTable', 'STANDARD_INFREQUENT_ACCESS'],
    ]);
    for (const table of tables) {
      expect(table.SSESpecification.KMSMasterKeyId).toBeDefined();
      expect(JSON.stringify(table.ResourcePolicy)).toContain('aws:SecureTransport');
      expect(table.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled).toBe(true);
      expect(table.DeletionProtectionEnabled).toBe(true);
    }
  });

  test('EphemeralTables calls an injector in Python first, and both hold', async () => {
    const { code, output, assembly } = await synth(app('environments.py'));
    const resources = (stage: string, type: string) => [...deployables(join(assembly, `assembly-${stage}`))]
      .flatMap(([, { Resources }]) => Object.values<any>(Resources ?? {})).filter(({ Type }) => Type === type);
    const tables = (stage: string) => resources(stage, 'AWS::DynamoDB::GlobalTable').map(({ DeletionPolicy, Properties }) =>
      [DeletionPolicy, Properties.Replicas[0].DeletionProtectionEnabled, Properties.TimeToLiveSpecification.AttributeName]);

    expect({ code, output: code === 0 ? '' : output }).toEqual({ code: 0, output: '' });
    for (const stage of ['Applied', 'Injected']) {
      expect(tables(stage)).toEqual([['Delete', false, 'expires'], ['Delete', false, 'expires']]);
      expect(resources(stage, 'AWS::KMS::Key').map(({ DeletionPolicy }) => DeletionPolicy)).toEqual(['Delete']);
    }
    expect(tables('Production')).toEqual([['Retain', true, 'expires'], ['Retain', true, 'expires']]);
    expect(resources('Production', 'AWS::KMS::Key').map(({ DeletionPolicy }) => DeletionPolicy)).toEqual(['Retain', 'Retain']);
  });

  test('errors carry their code to Python', async () => {
    const { output } = await run(python, ['python/errors.py']);
    const caught = output.split('\n').map((line) => /^(\w+): (?:\w+: )?\[(\w+)\]/.exec(line)).filter((match) => match !== null);

    expect(caught.map(([, attempt, code]) => `${attempt}: ${code}`)).toEqual([
      'destroyed: DestroyWithDeletionProtection',
      'still: KeyDoesNotRotate',
      'twice: ReplicaTwice',
      'signing: KeyForTablesOnly',
      'unreasonable: ExemptionWithoutReason',
    ]);
  });
}
