import { App, aws_iam as iam, aws_kms as kms, Lazy, Stack } from 'aws-cdk-lib';
import { TableKey } from '../../src';
import { expectKeyUsableOnlyThroughDynamoDb } from '../support/key-proof';
import { ACCOUNT, OTHER_ACCOUNT, PaperDeployment, REGION } from '../support/paper';

/** A user of the account, known only by its ARN. */
export const USER = `arn:aws:iam::${ACCOUNT}:user/alice`;

/** A key, and a role that every grant method of CDK grants on it. */
export class World {
  public readonly stack: Stack;
  public readonly key: TableKey;
  public readonly role: iam.Role;
  /** The errors of refused calls, by the name of the call. */
  public readonly refused: Record<string, string> = {};
  private readonly app: App;
  private deployment?: PaperDeployment;

  constructor(context: Record<string, unknown> = {}, region: string | undefined = REGION, private readonly deployedIn = region) {
    this.app = new App({ context });
    this.stack = new Stack(this.app, 'Shop', region === undefined ? {} : { env: { account: ACCOUNT, region } });
    this.key = new TableKey(this.stack, 'Key');
    this.role = new iam.Role(this.stack, 'Role', { assumedBy: new iam.AccountRootPrincipal() });
  }

  public attempt(name: string, call: () => unknown): void {
    try {
      call();
    } catch (error) {
      this.refused[name] = (error as Error).message;
    }
  }

  public get paper(): PaperDeployment {
    return this.deployment ??= new PaperDeployment(this.app, this.deployedIn);
  }

  public get target() {
    return { arn: this.paper.arn(this.key), policy: this.paper.keyPolicy(this.key) };
  }

  public get reader() {
    return { principal: this.paper.arn(this.role), identityPolicies: this.paper.identityPolicies(this.role) };
  }

  public async violations(regions?: string[]): Promise<string[]> {
    return expectKeyUsableOnlyThroughDynamoDb(this.target.policy, { keyArn: this.target.arn, readers: [this.reader], regions });
  }
}

function grantees(world: World): [string, iam.IGrantable][] {
  return [
    ['a role', world.role],
    ['its account', new iam.AccountRootPrincipal()],
    ['a user by ARN', new iam.ArnPrincipal(USER)],
    ['another account', new iam.AccountPrincipal(OTHER_ACCOUNT)],
    ['a role of another account',
      iam.Role.fromRoleArn(world.stack, `Role${world.stack.node.children.length}`, `arn:aws:iam::${OTHER_ACCOUNT}:role/Reader`)],
    ['a principal that comes through DynamoDB', new kms.ViaServicePrincipal(`dynamodb.${REGION}.amazonaws.com`, new iam.ArnPrincipal(USER))],
    ['a principal that comes through S3', new kms.ViaServicePrincipal(`s3.${REGION}.amazonaws.com`, new iam.ArnPrincipal(USER))],
    ['every principal', new iam.AnyPrincipal()],
    ['a service', new iam.ServicePrincipal('s3.amazonaws.com')],
  ];
}

const METHODS = ['grantDecrypt', 'grantEncrypt', 'grantEncryptDecrypt', 'grantSign', 'grantVerify', 'grantSignVerify', 'grantGenerateMac',
  'grantVerifyMac'] as const;
const GRANTS = ['admin', 'decrypt', 'encrypt', 'encryptDecrypt', 'sign', 'verify', 'signVerify', 'generateMac', 'verifyMac'] as const;
const ACTIONS = [['kms:*'], ['kms:CreateGrant'], ['kms:Decrypt', 'kms:PutKeyPolicy'], ['kms:ReplicateKey'], ['*']];

/** Calls every grant method on the key and its aliases. */
export function grantWithEveryMethod(world: World, to: readonly [string, iam.IGrantable][] = grantees(world)): void {
  const aliases = [
    new kms.Alias(world.stack, 'Alias', { aliasName: 'alias/mine', targetKey: world.key }),
    kms.Alias.fromAliasAttributes(world.stack, 'Imported', { aliasName: 'alias/mine', aliasTargetKey: world.key }),
  ];
  const collections: [string, kms.KeyGrants][] = [
    ['grants', world.key.grants],
    ['KeyGrants.fromKey(key)', kms.KeyGrants.fromKey(world.key)],
    ['KeyGrants.fromKey(key, true)', kms.KeyGrants.fromKey(world.key, true)],
    ['KeyGrants.fromKey(key, false)', kms.KeyGrants.fromKey(world.key, false)],
    ['KeyGrants.fromKey(alias)', kms.KeyGrants.fromKey(aliases[0])],
    ['KeyGrants.fromKey(resource)', kms.KeyGrants.fromKey(world.key.node.defaultChild as kms.CfnKey)],
  ];
  for (const [who, grantee] of to) {
    world.attempt(`grantAdmin to ${who}`, () => world.key.grantAdmin(grantee));
    for (const key of [world.key, ...aliases]) {
      METHODS.forEach((method) => world.attempt(`${key.node.id}.${method} to ${who}`, () => key[method](grantee)));
      ACTIONS.forEach((actions) => world.attempt(`${key.node.id}.grant ${actions} to ${who}`, () => key.grant(grantee, ...actions)));
    }
    for (const [name, grants] of collections) {
      GRANTS.forEach((method) => world.attempt(`${name}.${method} to ${who}`, () => grants[method](grantee)));
      ACTIONS.forEach((actions) => world.attempt(`${name}.actions ${actions} to ${who}`, () => grants.actions(grantee, ...actions)));
    }
  }
}

/** Adds statements of every kind to the key and its alias. */
export function addEveryStatement(world: World): void {
  const root = new iam.AccountRootPrincipal();
  const shapes: [string, iam.PolicyStatementProps][] = [
    ['kms:*', { principals: [root], actions: ['kms:*'] }],
    ['kms:* as a token', { principals: [root], actions: [Lazy.string({ produce: () => 'kms:*' })] }],
    ['several as a token', { principals: [root], actions: Lazy.list({ produce: () => ['kms:*', 'kms:Decrypt'] }) }],
    ['NotAction', { principals: [root], notActions: ['kms:PutKeyPolicy'] }],
    ['NotPrincipal', { notPrincipals: [root], actions: ['kms:Decrypt'] }],
    ['mixed', { sid: 'Mixed', principals: [root], actions: ['kms:Decrypt', 'kms:CreateGrant', 'kms:EnableKey'] }],
    ['use', { sid: 'UseOnlyThroughDynamoDB', principals: [root], actions: ['kms:Decrypt'] }],
    ['use through S3',
      { principals: [root], actions: ['kms:Decrypt'], conditions: { StringEquals: { 'kms:ViaService': `s3.${REGION}.amazonaws.com` } } }],
    ['use by every principal', { principals: [new iam.AnyPrincipal()], actions: ['kms:Decrypt'] }],
    ['administration by every principal', { principals: [new iam.StarPrincipal()], actions: ['kms:PutKeyPolicy'] }],
    ['a service', { principals: [new iam.ServicePrincipal('s3.amazonaws.com')], actions: ['kms:Decrypt'] }],
    ['a service of tables without source', { principals: [new iam.ServicePrincipal('redshift.amazonaws.com')], actions: ['kms:Decrypt'] }],
    ['a service of tables and an account', {
      principals: [new iam.CompositePrincipal(new iam.ServicePrincipal('redshift.amazonaws.com'), root)],
      actions: ['kms:Decrypt'],
      conditions: { StringEqualsIfExists: { 'aws:SourceAccount': ACCOUNT } },
    }],
  ];
  const alias = new kms.Alias(world.stack, 'OfStatements', { aliasName: 'alias/statements', targetKey: world.key });
  for (const [name, props] of shapes) {
    for (const key of [world.key, alias]) {
      world.attempt(`${key.node.id}: ${name}`, () => key.addToResourcePolicy(new iam.PolicyStatement({ resources: ['*'], ...props })));
    }
  }
}
