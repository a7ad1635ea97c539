import type { Json } from '../json';
import type { Outcome, Place } from './build';
import { Choices } from './choice-set';
import type { World } from './choices';
import type { Unknowns } from './unknowns';

const STREAM_ACTIONS = ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'];
const READER = 'arn:aws:iam::111122223333:role/Reader';
const SERVICE_ROLES: Json[] = [
  'replication.dynamodb.amazonaws.com/AWSServiceRoleForDynamoDBReplication',
  'dynamodb.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_DynamoDBTable',
].map((role) => ({ 'Fn::Sub': `arn:\${AWS::Partition}:iam::\${AWS::AccountId}:role/aws-service-role/${role}` }));
const ROOT: Json = { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':iam::', { Ref: 'AWS::AccountId' }, ':root']] };

/** Places in policies of tables, streams and keys. */
export class Policies {
  constructor(private readonly world: World, private readonly unknowns: Unknowns) {}

  /** The `ResourcePolicy` of a table or stream. */
  public resourcePolicy(kind: 'table' | 'stream', statement: (reached: Choices) => Json | undefined, isReplicated = false): Place {
    const document = this.document(this.tlsOnly(kind, isReplicated), statement);
    return {
      fields: { PolicyDocument: document },
      good: (reached) => ({ PolicyDocument: document.good(reached)! }),
      bad: (reached) => this.world.random.pick<() => Outcome>([() => undefined, () => ({ PolicyDocument: document.bad(reached)! })])(),
    };
  }

  /** The policy itself, as a custom resource takes it. */
  public document(deny: Place, statement: (reached: Choices) => Json | undefined): Place {
    const { random } = this.world;
    const made = (first: Json, reached: Choices): Json => {
      const more = random.chance(0.2) ? statement(reached) : undefined;
      const statements = more === undefined ? [first] : random.chance(0.5) ? [first, more] : [more, first];
      return { Version: '2012-10-17', Statement: statements.length === 1 && random.chance(0.2) ? first : statements };
    };
    return {
      // The list is one more place: its statement may be there or not.
      fields: { Version: constant('2012-10-17'), Statement: this.listOf(deny, statement) },
      mayBeText: true,
      good: (reached) => made(deny.good(reached)!, reached),
      bad: (reached) => made(deny.bad(reached) ?? this.reading(), reached),
    };
  }

  /** The statement that denies requests without TLS. */
  public tlsOnly(kind: 'table' | 'stream', isReplicated = false): Place {
    const { random } = this.world;
    const actions = kind === 'table' ? ['dynamodb:*', ['dynamodb:*'], '*'] : [STREAM_ACTIONS, [...STREAM_ACTIONS].reverse(), 'dynamodb:*'];
    const fewer = kind === 'table' ? ['dynamodb:GetItem', ['dynamodb:PutItem', 'dynamodb:Query']] : [STREAM_ACTIONS.slice(1), 'dynamodb:GetRecords'];
    const fields: Record<string, Place> = {
      Effect: { literals: { good: ['Deny'], bad: ['Allow'] }, good: () => 'Deny', bad: () => 'Allow' },
      Principal: {
        literals: { good: ['*'], bad: [] },
        good: () => random.pick<Json>(['*', '*', { AWS: '*' }, { AWS: ['*'] }]),
        bad: () => random.pick<Json>([{ AWS: READER }, { AWS: [READER, ROOT] }, { AWS: this.unknowns.text('principal') }]),
      },
      Action: {
        literals: { good: actions, bad: fewer },
        good: () => random.pick(actions),
        bad: () => random.pick<Json>([...fewer, this.unknowns.text('action')]),
      },
      Resource: {
        literals: { good: ['*'], bad: ['arn:aws:dynamodb:eu-west-1:111122223333:table/Another'] },
        good: () => random.pick<Json>(['*', '*', ['*']]),
        bad: () => random.pick<Json>(['arn:aws:dynamodb:eu-west-1:111122223333:table/Another', this.unknowns.text('resource')]),
      },
      Condition: this.overHttp(isReplicated),
    };
    return {
      fields,
      good: (reached) => Object.fromEntries(Object.entries(fields).map(([name, place]) => [name, place.good(reached)!])),
      bad: (reached) => {
        const culprit = random.pick(Object.keys(fields));
        return random.chance(0.3) ? undefined
          : Object.fromEntries(Object.entries(fields).map(([name, place]) => [name, (name === culprit ? place.bad(reached) : place.good(reached))!]));
      },
    };
  }

  /** The `KeyPolicy` of a key, with somebody who may use it. */
  public keyPolicy(role: Json): Place {
    const { random } = this.world;
    const name: Place = {
      literals: { good: [READER], bad: ['*'] },
      good: () => random.pick<Json>([READER, role, ROOT, ROOT]),
      bad: () => random.pick<Json>(['*', this.unknowns.text('principal'), this.unknowns.text('principal')]),
    };
    const user: Place = {
      fields: { Effect: constant('Allow'), Principal: { fields: { AWS: name }, good: (of) => ({ AWS: name.good(of)! }), bad: (of) => random.pick<Json>(['*', { AWS: name.bad(of)! }]) }, Action: constant('kms:*'), Resource: constant('*') },
      good: (of) => random.pick<() => Json>([() => this.using({ AWS: name.good(of)! }), () => this.ofAccount()])(),
      bad: (of) => this.using(random.pick<Json>(['*', { AWS: name.bad(of)! }, { AWS: [READER, name.bad(of)!] }])),
    };
    const admin: Json = { Effect: 'Allow', Principal: { AWS: ROOT }, Action: 'kms:*', Resource: '*' };
    return this.document(user, () => admin);
  }

  /** @param isReplicated whether the roles of the replication have to be exempt */
  private overHttp(isReplicated: boolean): Place {
    const { random } = this.world;
    const isFalse: Place = {
      literals: { good: ['false'], bad: ['true'] },
      good: () => random.pick<Json>(['false', 'false', false, ['false']]),
      bad: () => random.pick<Json>(['true', this.unknowns.text('flag')]),
    };
    const bool: Place = { fields: { 'aws:SecureTransport': isFalse }, good: () => ({ 'aws:SecureTransport': isFalse.good(Choices.NONE)! }), bad: () => ({ 'aws:SecureTransport': isFalse.bad(Choices.NONE)! }) };
    const exempt = { 'aws:PrincipalArn': SERVICE_ROLES };
    return {
      fields: { Bool: bool, ...isReplicated ? { StringNotEquals: constant(exempt) } : {} },
      good: () => ({
        Bool: bool.good(Choices.NONE)!,
        ...isReplicated || random.chance(0.15) ? { StringNotEquals: { 'aws:PrincipalArn': isReplicated ? SERVICE_ROLES : random.pick([SERVICE_ROLES, SERVICE_ROLES[0], SERVICE_ROLES.slice(1)]) } } : {},
      }),
      bad: () => random.pick<Json>([
        { Bool: bool.bad(Choices.NONE)! },
        { Bool: { 'aws:SecureTransport': 'false' }, StringNotEquals: { 'aws:PrincipalOrgID': 'o-exampleorg' } },
        { Bool: { 'aws:SecureTransport': 'false' }, StringNotEquals: { 'aws:PrincipalArn': this.unknowns.text('principal') } },
        { Bool: { 'aws:SecureTransport': 'false' }, ArnNotLike: { 'aws:PrincipalArn': random.pick<Json>([READER, this.unknowns.text('principal')]) } },
      ]),
    };
  }

  /** Statements of which one is needed: whole, or in two parts of which each choice has one. */
  private listOf(needed: Place, statement: (reached: Choices) => Json | undefined): Place {
    const more = (reached: Choices) => (this.world.random.chance(0.2) ? [statement(reached) ?? []].flat() : []);
    return {
      good: (reached) => [...more(reached), needed.good(reached)!],
      bad: (reached) => [...more(reached), needed.bad(reached) ?? this.reading()],
      write: (builder, reached, bad, depth) => {
        const { world } = this;
        if (!world.random.chance(0.3)) {
          return [...more(reached), builder.build(needed, reached, bad, depth) ?? this.reading()];
        }
        const choices = (world.random.chance(0.4) ? world.known() : undefined) ?? world.anyCondition();
        const one = builder.when(choices, builder.build(needed, reached.and(choices), bad, depth + 1), undefined);
        const other = builder.when(choices, undefined, builder.build(needed, reached.without(choices), bad, depth + 1));
        return [...more(reached), one ?? this.reading(), other ?? this.reading()];
      },
    };
  }

  private using(principal: Json): Json {
    return { Effect: 'Allow', Principal: principal, Action: ['kms:Decrypt', 'kms:GenerateDataKey', 'kms:CreateGrant'], Resource: '*' };
  }

  private ofAccount(): Json {
    return { ...this.using({ AWS: '*' }) as object, Condition: { StringEquals: { 'kms:CallerAccount': { Ref: 'AWS::AccountId' } } } };
  }

  private reading(): Json {
    return { Effect: 'Allow', Principal: { AWS: READER }, Action: 'dynamodb:GetItem', Resource: '*' };
  }
}

export function constant(value: Json): Place {
  return { good: () => value, bad: () => value, isHarmless: true };
}
