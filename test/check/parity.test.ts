import { mkdtempSync, readFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App, CfnElement, NestedStack, Stack, Stage, Validations, aws_dynamodb as dynamodb } from 'aws-cdk-lib';
import type { StackProps } from 'aws-cdk-lib';
import { stringify } from 'yaml';
import { composed } from '../../examples/composed/app';
import { existing } from '../../examples/existing/app';
import { globalTables } from '../../examples/global/app';
import { InsecureStack } from '../../examples/insecure/app';
import { quickstart } from '../../examples/quickstart/app';
import { EncryptedTables, SecureTableChecks, TableRule } from '../../src';
import { readAssembly } from '../../src/check/assembly-templates';
import { checkGroups, checkTemplates } from '../../src/check/engine';
import type { CheckedFinding } from '../../src/check/result';
import { writeNestedTemplates } from '../judge/files';
import { SUPPORT } from '../judge/generator/nested';
import { randomApp } from '../judge/generator/random-app';
import { REMOTE } from '../judge/generator/tables';
import { firstSeed, runs } from '../support/sizes';

/* The check of an assembly finds what the pack finds in the app. */

const RUNS = runs(20, 200, 'PARITY_RUNS');
const FIRST = firstSeed(20261128, 'PARITY_SEED');

jest.setTimeout(60_000 + RUNS * 300);

interface Found {
  readonly id: string;
  readonly severity: string;
  readonly message: string;
  readonly fix: string;
  readonly where: string;
}

interface Both {
  readonly pack: readonly Found[];
  readonly check: readonly Found[];
}

/** What the pack finds in an app, and the check in its assembly. */
function both(build: (app: App) => void, prepare: (directory: string) => void = () => {}): Both {
  const directory = mkdtempSync(join(tmpdir(), 'parity-'));
  prepare(directory);
  const app = new App({ outdir: directory, analyticsReporting: false });
  build(app);
  const assembly = app.synth();
  const { violations } = new SecureTableChecks(app).validate({
    appConstruct: app,
    stackTemplates: assembly.stacksRecursively.map((stack) => ({ stackConstructPath: stack.hierarchicalId, templatePath: stack.templateFullPath })),
    templatePaths: [],
    appOutdir: directory,
  } as unknown as Parameters<SecureTableChecks['validate']>[0]);
  const pack = violations.map(({ ruleName, severity, description, fix, violatingResources: [resource] }): Found => ({
    id: ruleName,
    severity: severity ?? '',
    message: description,
    fix: fix ?? '',
    where: resource.constructPath ?? `${resource.templatePath}#${resource.resourceLogicalId}`,
  }));
  const { findings } = checkGroups([readAssembly(directory)], (file) => readFileSync(file, 'utf8'), { unverifiable: 'fail' });
  const open = findings.filter(({ suppressed }) => suppressed === undefined);
  const check = open.map(({ id, severity, message, fix, constructPath, at, logicalId }): Found => ({
    id, severity, message, fix, where: constructPath ?? `${at.file}#${logicalId}`,
  }));
  return { pack: sorted(pack), check: sorted(check) };
}

function sorted(found: readonly Found[]): readonly Found[] {
  return [...found].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

/** A stack whose template is this document. */
class DocumentStack extends Stack {
  constructor(app: App, id: string, private readonly document: object, props: StackProps) {
    super(app, id, props);
    // Findings name the constructs of resources.
    Object.keys((document as { Resources: object }).Resources).forEach((name) => new Placeholder(this, name).overrideLogicalId(name));
  }

  public override _toCloudFormation(): object {
    return this.document;
  }
}

class Placeholder extends CfnElement {
  /** @internal */
  public _toCloudFormation(): object {
    return {};
  }
}

test.each<[string, (app: App) => void]>([
  ['quickstart', quickstart],
  ['composed', composed],
  ['existing', existing],
  ['global', (app) => globalTables(app)],
  ['insecure', (app) => void new InsecureStack(app, 'Insecure', { env: { account: '111122223333', region: 'eu-west-1' } })],
])('examples/%s', (_, build) => {
  const { pack, check } = both(build);
  expect(check).toEqual(pack);
});

const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };

test('stages, nested stacks with equal templates, acknowledgements and exemptions', () => {
  const { pack, check } = both((app) => {
    for (const name of ['Dev', 'Prod']) {
      const stack = new Stack(new Stage(app, name), 'Shop', { env: { account: '111122223333', region: 'eu-west-1' } });
      for (const id of ['One', 'Two']) {
        new dynamodb.TableV2(new NestedStack(new NestedStack(stack, id), id), 'Table', { partitionKey });
      }
      const table = new dynamodb.TableV2(stack, 'Table', { partitionKey });
      EncryptedTables.exempt(table, { rules: [TableRule.TLS_ONLY], reason: 'for a test' });
      Validations.of(table).acknowledge({ id: 'SecureTable-CustomerManagedKey', reason: 'for a test' });
      Validations.of(stack.node.findChild('One')).acknowledge({ id: 'SecureTable-DeletionProtection', reason: 'for a test' });
    }
  });

  expect(pack.map(({ where }) => where)).toContain('Prod/Shop/Two/Two/Table/Resource');
  expect(check).toEqual(pack);
});

test('random templates', () => {
  const differing: unknown[] = [];
  let found = 0;
  for (let seed = FIRST; seed < FIRST + RUNS; seed++) {
    const { pack, check } = both((app) => {
      const { region, account, document } = randomApp(seed);
      new DocumentStack(app, 'Shop', document, { env: { region, account } });
      new DocumentStack(app, 'support', SUPPORT, { env: { region: REMOTE, account } });
    }, writeNestedTemplates);
    found += pack.length;
    if (JSON.stringify(pack) !== JSON.stringify(check)) {
      differing.push({ seed, missing: pack.filter((one) => !isIn(check, one)), extra: check.filter((one) => !isIn(pack, one)) });
    }
  }

  expect(found).toBeGreaterThan(RUNS);
  expect(differing).toEqual([]);
});

function isIn(list: readonly Found[], one: Found): boolean {
  return list.some((other) => JSON.stringify(other) === JSON.stringify(one));
}

test('random templates in JSON, in minified JSON and in YAML', () => {
  for (let seed = FIRST; seed < FIRST + RUNS; seed++) {
    const { document } = randomApp(seed);
    const inYaml = stringify(document, { aliasDuplicateObjects: false });
    const [json, minified, yaml] = [JSON.stringify(document, undefined, 2), JSON.stringify(document), inYaml]
      .map((text) => checkTemplates([{ file: 'template', text }]).findings.map(withoutPlace).sort());

    expect(minified).toEqual(json);
    expect(yaml).toEqual(json);
  }
});

function withoutPlace({ at: _, ...finding }: CheckedFinding): string {
  return JSON.stringify(finding);
}
