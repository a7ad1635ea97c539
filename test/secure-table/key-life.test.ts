import type { CfnResource } from 'aws-cdk-lib';
import { App, aws_dynamodb as dynamodb, aws_kms as kms, Aspects, RemovalPolicies, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { SecureTable, TableKey } from '../../src';
import type { SecureTableProps } from '../../src';
import { ACCOUNT, REGION } from '../support/paper';
import { sample } from '../support/sizes';

/*
 * The life of a key: which key a table has, what its removal policy and protection are, and how somebody changes removal policies after construction.
 * The rendered templates tell whether a key is below a table on it, independently of the library. Then the synthesis has to say so, and only then.
 */

const partitionKey = { name: 'id', type: dynamodb.AttributeType.STRING };
const ORDER = ['Delete', 'RetainExceptOnCreate', 'Retain'];

interface Case {
  readonly app: App;
  readonly stack: Stack;
  readonly table: SecureTable;
  readonly key: kms.IKey;
  /** Each key with each table on it. */
  readonly pairs: readonly (readonly [kms.IKey, dynamodb.CfnGlobalTable])[];
}

type Written = RemovalPolicy | undefined;
type Props = Pick<SecureTableProps, 'removalPolicy' | 'deletionProtection'>;

function stacks(): { app: App; stack: Stack; other: Stack } {
  const app = new App();
  const env = { account: ACCOUNT, region: REGION };
  return { app, stack: new Stack(app, 'Shop', { env }), other: new Stack(app, 'Other', { env }) };
}

function resourceOf(table: SecureTable): dynamodb.CfnGlobalTable {
  return table.node.defaultChild as dynamodb.CfnGlobalTable;
}

/** The table on a key that is given, and perhaps other tables on it. */
function given(
  key: (stack: Stack, other: Stack, written: Written) => kms.IKey,
  others: (stack: Stack, other: Stack, key: kms.IKey) => SecureTable[] = () => [],
) {
  return (props: Props, written: Written): Case => {
    const { app, stack, other } = stacks();
    const encryptionKey = key(stack, other, written);
    const table = new SecureTable(stack, 'Orders', { partitionKey, encryptionKey, ...props });
    const all = [table, ...others(stack, other, encryptionKey)];
    return { app, stack, table, key: encryptionKey, pairs: all.map((each) => [encryptionKey, resourceOf(each)]) };
  };
}

const KEYS: Record<string, (props: Props, written: Written) => Case> = {
  'the table\'s own key': (props, removalPolicy) => {
    const { app, stack } = stacks();
    const table = new SecureTable(stack, 'Orders', { partitionKey, keyOptions: { removalPolicy }, ...props });
    return { app, stack, table, key: table.encryptionKey!, pairs: [[table.encryptionKey!, resourceOf(table)]] };
  },
  'a TableKey': given((stack, _, removalPolicy) => new TableKey(stack, 'Key', { removalPolicy })),
  'a plain kms.Key': given((stack, _, removalPolicy) => new kms.Key(stack, 'Key', { enableKeyRotation: true, removalPolicy })),
  'an imported key': given((stack) => kms.Key.fromKeyArn(stack, 'Key', `arn:aws:kms:${REGION}:${ACCOUNT}:key/1234abcd`)),
  'a TableKey of another stack': given((_, other, removalPolicy) => new TableKey(other, 'Key', { removalPolicy })),
  'a kms.Key of another stack': given((_, other, removalPolicy) => new kms.Key(other, 'Key', { enableKeyRotation: true, removalPolicy })),
  'a TableKey for tables of several stacks': given((stack, _, removalPolicy) => new TableKey(stack, 'Key', { removalPolicy }),
    (_, other, encryptionKey) => [new SecureTable(other, 'Returns', { partitionKey, encryptionKey })]),
  'the own key of a table, for another table too': (props, removalPolicy) => {
    const { app, stack } = stacks();
    const table = new SecureTable(stack, 'Orders', { partitionKey, keyOptions: { removalPolicy }, ...props });
    const key = table.encryptionKey!;
    const plain = new dynamodb.TableV2(stack, 'Plain', { partitionKey, encryption: dynamodb.TableEncryptionV2.customerManagedKey(key) });
    return { app, stack, table, key, pairs: [[key, resourceOf(table)], [key, plain.node.defaultChild as dynamodb.CfnGlobalTable]] };
  },
  'the own key of a table, for a table of another stack too': (props, removalPolicy) => {
    const { app, stack, other } = stacks();
    const table = new SecureTable(stack, 'Orders', { partitionKey, keyOptions: { removalPolicy }, ...props });
    const key = table.encryptionKey!;
    const second = new SecureTable(other, 'Returns', { partitionKey, encryptionKey: key, ...props });
    return { app, stack, table, key, pairs: [[key, resourceOf(table)], [key, resourceOf(second)]] };
  },
  'a shared key': given((stack, _, removalPolicy) => TableKey.shared(stack, { removalPolicy }),
    (stack) => [new SecureTable(stack, 'Customers', {
      partitionKey, encryptionKey: TableKey.shared(stack), removalPolicy: RemovalPolicy.DESTROY, deletionProtection: false,
    })]),
  'the key of a replica': (props, removalPolicy) => {
    const { app, stack } = stacks();
    const table = new SecureTable(stack, 'Orders', { partitionKey, keyOptions: { removalPolicy }, replicas: [{ region: 'us-east-1' }], ...props });
    const key = table.replica('us-east-1').encryptionKey!;
    return { app, stack, table, key, pairs: [[key, resourceOf(table)], [table.encryptionKey!, resourceOf(table)]] };
  },
  'the shared key of a replica': (props, removalPolicy) => {
    const { app, stack } = stacks();
    const encryptionKey = TableKey.shared(stack, { removalPolicy });
    const table = new SecureTable(stack, 'Orders', { partitionKey, encryptionKey, replicas: [{ region: 'us-east-1' }], ...props });
    const key = table.replica('us-east-1').encryptionKey!;
    return { app, stack, table, key, pairs: [[key, resourceOf(table)], [encryptionKey, resourceOf(table)]] };
  },
};

function cfnKeyOf(key: kms.IKey): kms.CfnKey | undefined {
  return key.node.defaultChild as kms.CfnKey | undefined;
}

const ON: Record<string, (found: Case) => CfnResource[]> = {
  'on the key': ({ key }) => [cfnKeyOf(key)].flatMap((each) => each ?? []),
  'on the table': ({ table }) => [resourceOf(table)],
};

/** After construction somebody sets one removal policy, on the key or on the table. */
const WAYS: Record<string, (found: Case, resources: CfnResource[], policy: RemovalPolicy) => void> = {
  'nowhere': () => {},
  'by RemovalPolicies of the app': ({ app }, _, policy) => RemovalPolicies.of(app).apply(policy),
  'by RemovalPolicies for its type': ({ app }, resources, policy) => RemovalPolicies.of(app)
    .apply(policy, { applyToResourceTypes: resources.map((each) => each.cfnResourceType), priority: 900 }),
  'on the L1': (_, resources, policy) => resources.forEach((each) => each.applyRemovalPolicy(policy)),
  'on the L2': ({ key, table }, resources, policy) => resources.forEach((each) =>
    (each.cfnResourceType === 'AWS::KMS::Key' ? key : table).applyRemovalPolicy(policy)),
  'by an aspect': ({ app }, resources, policy) => Aspects.of(app).add({
    visit: (construct: IConstruct) => {
      if (resources.includes(construct as CfnResource)) {
        (construct as CfnResource).applyRemovalPolicy(policy);
      }
    },
  }),
  'by an override': (_, resources, policy) => resources.forEach((each) => {
    each.addOverride('DeletionPolicy', RENDERED[policy]);
    each.addOverride('UpdateReplacePolicy', policy === RemovalPolicy.DESTROY ? 'Delete' : 'Retain');
  }),
  'by an override of an aspect': ({ app }, resources, policy) => Aspects.of(app).add({
    visit: (construct: IConstruct) => {
      if (resources.includes(construct as CfnResource)) {
        (construct as CfnResource).addOverride('DeletionPolicy', RENDERED[policy]);
      }
    },
  }),
};

const RENDERED: Partial<Record<RemovalPolicy, string>> = {
  [RemovalPolicy.DESTROY]: 'Delete', [RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE]: 'RetainExceptOnCreate', [RemovalPolicy.RETAIN]: 'Retain',
};

const POLICIES = [RemovalPolicy.RETAIN, RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE, RemovalPolicy.DESTROY];

interface Rendered {
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly Properties: { readonly Replicas?: readonly { readonly DeletionProtectionEnabled?: boolean }[] };
}

/** What a deployment would have, whatever the validation says. */
function rendered({ app, pairs }: Case): readonly (readonly [Rendered | undefined, Rendered])[] {
  const assembly = app.synth({ skipValidation: true, force: true });
  const resourceIn = (resource: CfnResource): Rendered =>
    assembly.getStackArtifact(resource.stack.artifactId).template.Resources[resource.stack.resolve(resource.logicalId)];
  return pairs.map(([key, table]) => [cfnKeyOf(key) && resourceIn(cfnKeyOf(key)!), resourceIn(table)]);
}

function isProtected(table: Rendered): boolean {
  return (table.Properties.Replicas ?? []).some(({ DeletionProtectionEnabled }) => DeletionProtectionEnabled);
}

function isBelow([key, table]: readonly [Rendered | undefined, Rendered]): boolean {
  const stay = isProtected(table) ? 2 : ORDER.indexOf(table.DeletionPolicy ?? 'Delete');
  return key !== undefined && (ORDER.indexOf(key.DeletionPolicy ?? 'Delete') < stay
    || ORDER.indexOf(key.UpdateReplacePolicy ?? 'Delete') < Math.max(stay, ORDER.indexOf(table.UpdateReplacePolicy ?? 'Delete')));
}

/** After the synthesis, so that it finds what aspects have changed. */
function codesOf(app: App): string[] {
  const messages = app.node.findAll().flatMap((construct) => construct.node.validate());
  const codes = messages.map((message) => /^\[(\w+)\] /.exec(message)![1]);
  return [...new Set(codes)].sort();
}

function dependenciesOf({ app }: Case): string {
  return JSON.stringify(app.node.children.filter(Stack.isStack).map((stack) => [stack.stackName, stack.dependencies.map((each) => each.stackName)]));
}

const TABLES: [RemovalPolicy, boolean][] = [
  [RemovalPolicy.RETAIN, true], [RemovalPolicy.RETAIN, false], [RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE, false], [RemovalPolicy.DESTROY, false],
];
const CASES = Object.keys(KEYS).flatMap((key) => TABLES.map((table) => [key, ...table] as const));

/** Where the key's own options say nothing, every way; otherwise those that differ in what they reach. */
function changesFor(written: Written): [way: string, on: string, policy: RemovalPolicy][] {
  const changes = Object.keys(WAYS).flatMap((way) => Object.keys(ON).flatMap((on) =>
    POLICIES.map((policy): [string, string, RemovalPolicy] => [way, on, policy])));
  return changes.filter(([way, on, policy]) => {
    switch (way) {
      case 'nowhere': return on === 'on the key' && policy === RemovalPolicy.RETAIN;
      case 'by RemovalPolicies of the app': return on === 'on the key';
      case 'by an override': return true;
      default: return written === undefined && policy === RemovalPolicy.DESTROY;
    }
  });
}

describe.each(sample(6, CASES))('%s, a table with %s and deletion protection %s', (name, removalPolicy, deletionProtection) => {
  const make = (written?: RemovalPolicy) => KEYS[name]({ removalPolicy, deletionProtection }, written);
  const unchanged = make();
  rendered(unchanged);

  test.each([undefined, ...POLICIES])('the key is written with %s: no key below a table, or the synth says so, and only then', (written) => {
    const differences = changesFor(written).flatMap(([way, on, policy]) => {
      const found = make(written);
      WAYS[way](found, ON[on](found), policy);
      const pairs = rendered(found);
      const wrong = [
        ...(pairs.some(([, table]) => isProtected(table) && table.DeletionPolicy === 'Delete') ? ['DestroyWithDeletionProtection'] : []),
        ...(pairs.some(isBelow) ? ['KeyDeletedUnderTable'] : []),
      ];
      const reported = codesOf(found.app);
      const dependencies = dependenciesOf(found);
      return String(reported) === String(wrong) && dependencies === dependenciesOf(unchanged)
        ? [] : [`${policy} ${on} ${way}: ${wrong} reported as ${reported}, ${dependencies}`];
    });

    expect(differences).toEqual([]);
  });
});
