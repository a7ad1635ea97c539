import { shop, synthesized } from './shop';
import { readAssembly } from '../../../src/check/assembly-templates';
import { checkGroup, templateOf } from '../../../src/check/engine';
import { keyCost } from '../../../src/check/report/key-cost';
import { PROPERTIES, tableRows } from '../../../src/check/report/table-status';

const checked = checkGroup(readAssembly(synthesized((app) => shop(app))), {});
const rows = tableRows(checked);

/** The states of a table in a Region by property. */
function states(name: string, region = 'eu-west-1', from = rows): Record<string, string> {
  const row = from.find((each) => each.name === name && each.region === region)!;
  return Object.fromEntries(PROPERTIES.map(({ rule }, index) => [rule, [row.statuses[index].state, row.statuses[index].detail ?? ''].join(' ').trim()]));
}

function ofTemplate(template: object) {
  return checkGroup({ templates: [templateOf({ file: 't.json', text: JSON.stringify(template), region: 'eu-west-1' })] }, {});
}

test('there is a row for every table in every Region', () => {
  expect(rows.map(({ name, region }) => `${name} ${region}`).sort()).toEqual([
    'Shop/Carts eu-west-1', 'Shop/Global eu-west-1', 'Shop/Global us-east-1', 'Shop/Imported eu-west-1', 'Shop/Orders eu-west-1', 'Shop/Plain eu-west-1',
    'Shop/Sessions eu-west-1',
  ]);
});

test('a SecureTable passes, with its key and how often it rotates', () => {
  expect(states('Shop/Orders')).toEqual({
    CustomerManagedKey: 'pass Shop/Orders/Key',
    KeyRotation: 'pass every 365 days',
    TlsOnly: 'pass',
    StreamTlsOnly: 'none no stream',
    PointInTimeRecovery: 'pass',
    DeletionProtection: 'pass',
    BackupPlan: 'fail',
  });
  expect(states('Shop/Global', 'us-east-1')).toMatchObject({ TlsOnly: 'pass', StreamTlsOnly: 'pass' });
});

test('CDK\'s defaults fail, and rotation does not apply without a customer managed key', () => {
  expect(states('Shop/Plain')).toMatchObject({
    CustomerManagedKey: 'fail AWS owned key', KeyRotation: 'none no customer managed key', TlsOnly: 'fail', PointInTimeRecovery: 'fail',
  });
});

test('the rotation of a key of another app is unknown, not passed', () => {
  expect(states('Shop/Imported').KeyRotation).toBe('unknown');
});

test('what is exempt or acknowledged is neither passed nor failed', () => {
  expect(states('Shop/Sessions')).toMatchObject({ CustomerManagedKey: 'exempt AWS owned key', TlsOnly: 'exempt' });
  expect(states('Shop/Carts')).toMatchObject({ DeletionProtection: 'exempt', TlsOnly: 'fail' });
});

test('a table that cannot be read has a row, and nothing in it passes', () => {
  const { facts, ...others } = ofTemplate({ Resources: { T: { Type: 'AWS::DynamoDB::GlobalTable', Properties: { 'Fn::Transform': { Name: 'Macro' } } } } });
  const [row, ...more] = tableRows({ facts, ...others });

  expect(more).toEqual([]);
  expect(row.statuses.map(({ state }) => state)).not.toContain('pass');
});

test('the keys of the tables cost 1 USD now and 3 USD after two rotations; keys of other apps are not counted', () => {
  expect(keyCost(checked.facts)).toEqual({
    keys: 3, now: 3, afterTwoRotations: 9, foreignKeys: 1, sharedKeys: 2, savedNow: 1, savedAfterTwoRotations: 3,
  });
});

test('a key that does not rotate stays at 1 USD', () => {
  const table = (key: string) => ({
    Type: 'AWS::DynamoDB::Table',
    Properties: { SSESpecification: { SSEEnabled: true, KMSMasterKeyId: { 'Fn::GetAtt': [key, 'Arn'] } } },
  });
  const { facts } = ofTemplate({
    Resources: {
      Fixed: { Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: false } },
      Rotating: { Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: true } },
      Unknown: { Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: { Ref: 'P' } } },
      A: table('Fixed'),
      B: table('Rotating'),
      C: table('Unknown'),
      D: table('Unknown'),
    },
    Parameters: { P: { Type: 'String' } },
  });

  expect(keyCost(facts)).toMatchObject({ keys: 3, now: 3, afterTwoRotations: 7 });
});
