import { App, aws_kms as kms } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { EncryptedTables, EncryptionConfigRules, TableKey } from '../../../src';
import type { EncryptionConfigRulesProps } from '../../../src';
import { nagFindings } from '../../support/nag';
import { PaperDeployment } from '../../support/paper';
import { HOME, refusal, shop, tableIn, warningsOf } from '../support/shop';

const TABLES = 'DYNAMODB_TABLE_ENCRYPTED_KMS';
const KEYS = ['CMK_BACKING_KEY_ROTATION_ENABLED', 'KMS_CMK_NOT_SCHEDULED_FOR_DELETION'];
const DAX = ['DAX_ENCRYPTION_ENABLED', 'DAX_TLS_ENDPOINT_ENCRYPTION'];

const inRegion = (region: string): Stack => shop({ env: { ...HOME, region } });
const keysIn = (stack: Stack, count: number) => Array.from({ length: count }, (_, index) => new TableKey(stack, `Key${index}`));

/** The rules of a stack, and the input parameters of those that have them. */
function rulesOf(stack: Stack): Record<string, unknown> {
  const rules = Object.values(Template.fromStack(stack).findResources('AWS::Config::ConfigRule')).map(({ Properties: properties }) => {
    expect(properties.Source.Owner).toBe('AWS');
    return [properties.Source.SourceIdentifier, properties.InputParameters];
  });
  return Object.fromEntries(rules);
}

test('tables, keys and DAX clusters are checked, without a list of keys', () => {
  const stack = shop();
  const made = new EncryptionConfigRules(stack, 'Rules');
  expect(rulesOf(stack)).toEqual(Object.fromEntries([TABLES, ...KEYS, ...DAX].map((identifier) => [identifier, undefined])));
  expect(made.rules).toHaveLength(5);
  expect(warningsOf(stack)).toEqual([]);
});

test.each(['eu-north-1', 'cn-north-1', 'us-gov-west-1'])('DAX is left out in %s, where AWS Config lacks a rule, unless it is asked for', (region) => {
  const [without, asked] = [inRegion(region), inRegion(region)];
  new EncryptionConfigRules(without, 'Rules');
  new EncryptionConfigRules(asked, 'Rules', { daxClusters: true });
  expect(Object.keys(rulesOf(without))).toEqual([TABLES, ...KEYS]);
  expect(Object.keys(rulesOf(asked))).toEqual([TABLES, ...KEYS, ...DAX]);
  expect(warningsOf(without)).toEqual([]);
});

test('a Region-agnostic stack leaves DAX out and says so, unless the choice is made', () => {
  const [silent, chosen] = [shop({}), shop({})];
  new EncryptionConfigRules(silent, 'Rules');
  new EncryptionConfigRules(chosen, 'Rules', { daxClusters: false });
  expect(Object.keys(rulesOf(silent))).toEqual([TABLES, ...KEYS]);
  expect(warningsOf(silent)).toEqual([expect.stringContaining('DAX clusters are not checked')]);
  expect(warningsOf(chosen)).toEqual([]);
});

describe('keys', () => {
  function parametersOf(app: App, made: EncryptionConfigRules): { kmsKeyArns: string } {
    const given = new PaperDeployment(app).properties(made.rules[0]).InputParameters;
    return typeof given === 'string' ? JSON.parse(given) : given;
  }

  test('are rendered as ARNs, those of other stacks too, each once', () => {
    const app = new App();
    const stack = shop(undefined, app);
    const far = tableIn(shop(undefined, app, 'Far'));
    const [own] = keysIn(stack, 1);
    const [imported, again] = ['Imported', 'Again'].map((id) =>
      kms.Key.fromKeyArn(stack, id, 'arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab'));
    const made = new EncryptionConfigRules(stack, 'Rules', { keys: [own, far.encryptionKey!, imported, own, again] });
    const paper = new PaperDeployment(app);
    expect(parametersOf(app, made).kmsKeyArns.split(',')).toEqual([paper.arn(own), paper.arn(far.encryptionKey!), imported.keyArn]);
  });

  test.each([
    ['eu-west-1', 13], ['ap-southeast-1', 12], ['us-gov-west-1', 11], [undefined, 11],
  ])('in %s as many fit as AWS Config accepts with ARNs of full length: %d', (region, most) => {
    const stacks = [0, 1].map(() => (region === undefined ? shop({}) : inRegion(region)));
    expect(new EncryptionConfigRules(stacks[0], 'Rules', { keys: keysIn(stacks[0], most) }).rules).not.toEqual([]);
    expect(refusal(() => new EncryptionConfigRules(stacks[1], 'Rules', { keys: keysIn(stacks[1], most + 1) }))).toContain('[TooManyKeys]');
  });

  test('whose ARNs are known are counted by their length', () => {
    const keyOf = (stack: Stack, index: number) => kms.Key.fromKeyArn(stack, `Key${index}`, `arn:aws:kms:eu-west-1:111122223333:key/${String(index).padStart(36, '0')}`);
    const stack = shop();
    const made = new EncryptionConfigRules(stack, 'Rules', { keys: Array.from({ length: 13 }, (_, index) => keyOf(stack, index)) });
    expect(JSON.stringify(parametersOf(stack.node.root as App, made)).length).toBeLessThanOrEqual(1024);
    const other = shop();
    expect(refusal(() => new EncryptionConfigRules(other, 'Rules', { keys: Array.from({ length: 14 }, (_, index) => keyOf(other, index)) })))
      .toContain('The ARNs of 14 keys can take 1080 characters, and AWS Config accepts 1024');
  });

  const CASES: readonly (readonly [string, string, string, (stack: Stack) => EncryptionConfigRulesProps])[] = [
    ['an empty list', 'NoKeys', 'Leave keys out to allow any KMS key', () => ({ keys: [] })],
    ['too many', 'TooManyKeys', 'TableKey.shared(this)', (stack) => ({ keys: keysIn(stack, 14) })],
    ['a key known by its alias', 'KeyKnownByAlias', 'kms.Key.fromLookup', (stack) => ({ keys: [kms.Alias.fromAliasName(stack, 'K', 'alias/tables')] })],
    ['a key of another Region', 'KeyOfAnotherRegion', 'in a stack in us-east-1',
      (stack) => ({ keys: [kms.Key.fromKeyArn(stack, 'K', 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab')] })],
  ];
  test.each(CASES)('%s: refused with code and remedy', (_name, code, remedy, props) => {
    const stack = shop();
    const message = refusal(() => new EncryptionConfigRules(stack, 'Rules', props(stack)));
    expect(message).toContain(`[${code}] Shop/Rules: `);
    expect(message).toContain(remedy);
  });
});

test('the guard and cdk-nag find nothing', () => {
  const app = new App();
  EncryptedTables.enforce(app);
  const stack = shop(undefined, app);
  new EncryptionConfigRules(stack, 'Rules', { keys: keysIn(stack, 2) });
  expect(() => app.synth()).not.toThrow();
  expect(nagFindings(app).filter(({ path }) => path.startsWith('Shop/Rules'))).toEqual([]);
});
