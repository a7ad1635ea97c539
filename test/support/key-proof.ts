import { administratorsOf, anonymous, identityContext, namedIn, once, serviceActor, strangerIn } from './actors';
import type { Actor } from './actors';
import type { Policy } from './paper';
import { concerning, contextsOf, exampleOf, principalsOf, valuesOf, withoutEncryptionContext } from './policies';
import type { Context } from './policies';
import { kmsKeyActions, simulate } from './simulator';
import type { Outcome } from './simulator';

/**
 * What manages a key and neither touches data nor lets others do so. Any other action, known today or not, counts as use.
 *
 * GetPublicKey and GetParametersForImport show public keys, which decrypt nothing of a table's.
 */
const ADMINISTRATION = new Set([
  'CancelKeyDeletion', 'CreateAlias', 'DeleteAlias', 'DescribeKey', 'DisableKey', 'DisableKeyRotation', 'EnableKey', 'EnableKeyRotation',
  'GetKeyLastUsage', 'GetKeyPolicy', 'GetKeyRotationStatus', 'GetParametersForImport', 'GetPublicKey', 'ListGrants', 'ListKeyPolicies',
  'ListKeyRotations', 'ListResourceTags', 'PutKeyPolicy', 'RevokeGrant', 'RotateKeyOnDemand', 'ScheduleKeyDeletion', 'TagResource',
  'UntagResource', 'UpdateAlias', 'UpdateKeyDescription',
].map((name) => `kms:${name}`));

/** What whoever creates a table needs on its key, on DynamoDB's behalf. */
const TABLE_USE = ['CreateGrant', 'Decrypt', 'Encrypt', 'GenerateDataKey', 'GenerateDataKeyWithoutPlaintext', 'ReEncryptFrom', 'ReEncryptTo']
  .map((name) => `kms:${name}`);

const VIA = 'kms:ViaService';
const ORGANIZATION_KEYS = ['aws:PrincipalOrgID', 'aws:PrincipalOrgPaths'];
const SOURCE_KEYS = ['aws:SourceAccount', 'aws:SourceArn', 'aws:SourceOrgID', 'aws:SourceOrgPaths'];
const OTHER_SERVICES = ['backup', 'dax', 'dynamodb-like', 'kinesis', 's3', 'secretsmanager'];

export interface Grantee {
  readonly principal: string;
  readonly identityPolicies: readonly object[];
}

export interface KeyExpectations {
  readonly keyArn: string;
  /**
   * Regions whose DynamoDB uses the key.
   *
   * @default - the key's own, and no other
   */
  readonly regions?: readonly string[];
  /** Roles that can decrypt through DynamoDB, and in no other way. */
  readonly readers?: readonly Grantee[];
}

/**
 * Why a key is not "usable only through DynamoDB" under a policy; empty if it is.
 *
 * For every key action, for whoever the policy names and for some whom it does not, in every context that its conditions tell apart: use of the key is
 * allowed through DynamoDB alone, strangers are allowed nothing, and the account can put the key policy and make tables.
 */
export async function expectKeyUsableOnlyThroughDynamoDb(written: Policy, expectations: KeyExpectations): Promise<string[]> {
  const policy = withoutEncryptionContext(written);
  const key = new SimulatedKey(policy, expectations);
  return [
    ...await key.usableOtherwise(expectations.readers ?? []),
    ...await key.openToStrangers(),
    ...await key.openToServicesForAnybody(),
    ...await key.lockedOut(),
    ...await key.unusableForTables(),
    ...await key.unreadable(expectations.readers ?? []),
  ];
}

/** The key actions that somebody is allowed, directly or through a service: to be compared with what was granted. */
export async function allowedOnKey(
  actor: Grantee, key: { readonly arn: string; readonly policy: Policy }, context: Context = {},
): Promise<string[]> {
  const actions = await kmsKeyActions();
  const outcomes = await Promise.all(actions.map(async (action) => simulate({
    ...actor, action, resource: key.arn, resourcePolicy: withoutEncryptionContext(key.policy), context, leaveOutForeignContext: true,
  })));
  return actions.filter((_, index) => outcomes[index] === 'Allowed');
}

/** What `kms:ViaService` says when DynamoDB calls; which suffix a China Region shows is not documented. */
export function dynamoDbIn(partition: string, region: string): string[] {
  return ['amazonaws.com', ...(partition === 'aws-cn' ? ['amazonaws.com.cn'] : [])].map((suffix) => `dynamodb.${region}.${suffix}`);
}

interface About {
  readonly policy: Policy;
  readonly contexts: readonly Context[];
}

class SimulatedKey {
  private readonly abouts = new Map<string, About>();
  private readonly partition: string;
  private readonly account: string;
  /** Nothing, and every service that is not DynamoDB in one of the Regions. */
  private readonly otherWays: (string | undefined)[];
  private readonly throughDynamoDb: string[];

  constructor(private readonly policy: Policy, private readonly expectations: KeyExpectations) {
    const [, partition, , region, account] = expectations.keyArn.split(':');
    this.partition = partition;
    this.account = account;
    const regions = expectations.regions ?? [region];
    this.throughDynamoDb = regions.flatMap((each) => dynamoDbIn(partition, each));
    const suffix = partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
    const others = [
      ...OTHER_SERVICES.map((service) => `${service}.${region}.${suffix}`),
      // A key of one Region's tables serves no other Region's.
      ...(expectations.regions === undefined ? dynamoDbIn(partition, 'xx-elsewhere-1') : []),
    ];
    this.otherWays = [undefined, ...others, ...this.listedWays()];
  }

  public async usableOtherwise(readers: readonly Grantee[]): Promise<string[]> {
    const uses = (await kmsKeyActions()).filter((action) => !ADMINISTRATION.has(action));
    const actors = once([...this.administrators(), ...namedIn(this.policy, this.partition, 'kms'), ...readers]);
    return this.wrong(actors, uses, this.otherWays, (outcome) => outcome === 'Allowed');
  }

  public async openToStrangers(): Promise<string[]> {
    const actors = [strangerIn(this.partition, 'kms'), anonymous(), serviceActor('s3.amazonaws.com')];
    const ways = [...this.otherWays.slice(0, 2), ...this.listedWays(), ...this.throughDynamoDb];
    return this.wrong(actors, await kmsKeyActions(), ways,
      // Whoever is of an organization that the policy names is no stranger.
      (outcome, context) => outcome === 'Allowed' && !this.holdsListed(context, ORGANIZATION_KEYS));
  }

  /** A service that the policy names acts for whoever it says it acts for: without a condition on that, for anybody. */
  public async openToServicesForAnybody(): Promise<string[]> {
    const services = principalsOf(this.policy, 'Service').map(serviceActor);
    return this.wrong(services, await kmsKeyActions(), [undefined],
      // A service is of no organization.
      (outcome, context) => outcome === 'Allowed' && !this.holdsListed(context, [...SOURCE_KEYS, ...ORGANIZATION_KEYS]));
  }

  public async lockedOut(): Promise<string[]> {
    return this.wrong(this.administrators(), ['kms:PutKeyPolicy'], [undefined], (outcome) => outcome !== 'Allowed', [{}]);
  }

  public async unusableForTables(): Promise<string[]> {
    return this.wrong(this.administrators(), TABLE_USE, this.throughDynamoDb, (outcome) => outcome !== 'Allowed', [{}]);
  }

  public async unreadable(readers: readonly Grantee[]): Promise<string[]> {
    return this.wrong(readers, ['kms:Decrypt'], this.throughDynamoDb, (outcome) => outcome !== 'Allowed', [{}]);
  }

  /** Services that are not DynamoDB, and that the conditions name all the same. */
  private listedWays(): string[] {
    return valuesOf(this.policy, VIA).map(exampleOf).filter((service) => !service.startsWith('dynamodb.'));
  }

  private holdsListed(context: Context, keys: readonly string[]): boolean {
    return keys.some((key) => valuesOf(this.policy, key).map(exampleOf).includes(String(lookUp(context, key))));
  }

  /** What there is to say on an action, read off the policy once. */
  private about(action: string): About {
    const known = this.abouts.get(action) ?? {
      policy: concerning(this.policy, action),
      contexts: contextsOf(this.policy, action, [VIA, 'aws:PrincipalArn', 'aws:PrincipalAccount', 'kms:CallerAccount']),
    };
    this.abouts.set(action, known);
    return known;
  }

  private administrators(): Actor[] {
    return administratorsOf(this.partition, this.account, 'kms');
  }

  private async wrong(
    actors: readonly Actor[], actions: readonly string[], ways: readonly (string | undefined)[],
    isWrong: (outcome: Outcome, context: Context) => boolean, contexts?: readonly Context[],
  ): Promise<string[]> {
    const found: string[] = [];
    for (const actor of actors) {
      for (const action of actions) {
        const about = this.about(action);
        for (const way of ways) {
          for (const context of contexts ?? about.contexts) {
            const outcome = await this.ask(about.policy, actor, action, { ...context, [VIA]: way });
            if (isWrong(outcome, context)) {
              const details = Object.keys(context).length > 0 ? ` with ${JSON.stringify(context)}` : '';
              found.push(`${outcome}: ${actor.principal} ${action} ${way === undefined ? 'directly' : `through ${way}`}${details}`);
            }
          }
        }
      }
    }
    return found;
  }

  private async ask(policy: Policy, actor: Actor, action: string, context: Context): Promise<Outcome> {
    return simulate({
      principal: actor.principal,
      identityPolicies: actor.identityPolicies,
      action,
      resource: this.expectations.keyArn,
      resourcePolicy: policy,
      context: { ...identityContext(actor), ...context },
      leaveOutForeignContext: true,
    });
  }
}

function lookUp(context: Context, key: string): string | undefined {
  return Object.entries(context).find(([name]) => name.toLowerCase() === key.toLowerCase())?.[1];
}
