import {
  aws_dynamodb as dynamodb, aws_iam as iam, aws_kinesis as kinesis, aws_kms as kms, CfnOutput, CfnParameter, Lazy, NestedStack, RemovalPolicy,
  Stack, Tags,
} from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import { RandomTable } from './random-table';
import { Random } from '../judge/generator/random';
import { ACCOUNT, OTHER_ACCOUNT } from '../support/paper';

/** A table of either kind. */
export interface DropIn extends dynamodb.ITableV2 {
  addToResourcePolicy(statement: iam.PolicyStatement): iam.AddToResourcePolicyResult;
  addReplica(props: dynamodb.ReplicaTableProps): void;
  addGlobalSecondaryIndex(props: dynamodb.GlobalSecondaryIndexPropsV2): void;
  addLocalSecondaryIndex(props: dynamodb.LocalSecondaryIndexProps): void;
  replica(region: string): dynamodb.ITableV2;
}

export type Make = (scope: Stack, id: string, props: dynamodb.TablePropsV2) => DropIn;

export interface Built {
  readonly table: DropIn;
  readonly props: dynamodb.TablePropsV2;
  /** Those of the properties, and those that are added later. */
  readonly replicas: readonly dynamodb.ReplicaTableProps[];
  readonly stack: Stack;
  readonly role: iam.Role;
}

/** A random table, and what an app does with it: the same for each kind of table that is made of it. */
export function build(seed: number, app: App, make: Make): Built {
  const random = new Random(seed);
  const region = random.pick(RandomTable.REGIONS);
  const isAgnostic = random.chance(0.15);
  const home = new Stack(app, 'Shop', isAgnostic ? {} : { env: { account: ACCOUNT, region } });
  const stack = random.chance(0.1) ? new NestedStack(home, 'Nested') : home;
  const role = new iam.Role(stack, 'Role', { assumedBy: new iam.AccountRootPrincipal() });
  const partner = iam.Role.fromRoleArn(stack, 'Partner', `arn:aws:iam::${OTHER_ACCOUNT}:role/Partner`);
  const values = {
    name: () => new CfnParameter(stack, 'TableName').valueAsString,
    text: (value: string) => Lazy.string({ produce: () => value }),
    stream: () => new kinesis.Stream(stack, 'Changes'),
    streamByArn: () => kinesis.Stream.fromStreamArn(stack, 'ByArn', `arn:aws:kinesis:${region}:${ACCOUNT}:stream/changes`),
    encryption: () => dynamodb.TableEncryptionV2.customerManagedKey(new kms.Key(stack, 'CompanyKey', { enableKeyRotation: true })),
  };
  const drawn = new RandomTable(random, isAgnostic ? undefined : region, values);
  const props = drawn.props();
  const table = make(stack, 'Orders', props);

  drawn.laterIndexes(props).forEach(({ global, local }) => {
    if (global) {
      table.addGlobalSecondaryIndex(global);
    }
    if (local) {
      table.addLocalSecondaryIndex(local);
    }
  });
  const later = drawn.laterReplicas(props);
  later.forEach((replica) => table.addReplica(replica));
  const built = { table, props, replicas: [...props.replicas ?? [], ...later], stack, role };
  use(random, built, partner);
  return built;
}

/** Grants, statements, outputs, tags and removal policies. */
function use(random: Random, { table, props, replicas, stack, role }: Built, partner: iam.IRole): void {
  const grants: (() => unknown)[] = [
    () => table.grantReadData(role), () => table.grantWriteData(role), () => table.grantReadWriteData(role),
    () => table.grant(role, 'dynamodb:GetItem', 'dynamodb:PutItem'),
    () => table.grantReadData(new iam.ArnPrincipal(`arn:aws:iam::${ACCOUNT}:user/auditor`)),
    ...props.dynamoStream === undefined ? [] : [() => table.grantStreamRead(role)],
    ...replicas.slice(0, 1).map(({ region }) => () => table.replica(region).grantReadData(role)),
    ...Stack.of(table).account === ACCOUNT ? [() => table.grantReadData(partner)] : [],
  ];
  grants.filter(() => random.chance(0.25)).forEach((grant) => grant());
  if (random.chance(0.3)) {
    table.addToResourcePolicy(new iam.PolicyStatement({ principals: [partner], actions: ['dynamodb:GetItem'], resources: ['*'] }));
  }
  const read = [table.tableName, table.tableArn, ...props.dynamoStream === undefined ? [] : [table.tableStreamArn!], table.tableId!];
  read.filter(() => random.chance(0.3)).forEach((value, index) => new CfnOutput(stack, `Output${index}`, { value }));
  if (random.chance(0.2)) {
    table.metricThrottledRequestsForOperations({ operations: [dynamodb.Operation.GET_ITEM] });
  }
  if (random.chance(0.2)) {
    Tags.of(table).add('team', 'shop');
  }
  if (random.chance(0.1)) {
    Tags.of(stack).add('stage', 'test');
  }
  if (random.chance(0.05)) {
    table.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
  }
}
