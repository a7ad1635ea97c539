import type { Built } from './scenario';

/* What may differ between the templates of a TableV2 and of a SecureTable with the same properties, and nothing else may. */

type Json = any;

const TABLE = 'AWS::DynamoDB::GlobalTable';
const POLICIES = ['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy'];
/** What a SecureTable adds: its key, and what attaches the policies of replicas. */
const ADDED = new RegExp('^(AWS::KMS::Key|AWS::KMS::Alias|Custom::SecureTableReplicaPolicy) '
  + '|^(AWS::Lambda::Function|AWS::IAM::Role) .*SecureTableReplicaPolicy|^AWS::IAM::RolePolicy .*ReplicaPolicyWriterPolicy');

/** On by default in a SecureTable. */
const PROTECTION = ['DeletionProtectionEnabled', 'PointInTimeRecoverySpecification'];

export type Templates = Readonly<Record<string, Json>>;

export function differences(plain: Templates, secure: Templates, built: Built): string[] {
  const stacks = Object.keys(secure).filter((name) => !(name in plain) && !/-replica-keys-/.test(name)).map((name) => `adds the stack ${name}`);
  return [...stacks, ...Object.entries(plain).flatMap(([name, template]) => templateDifferences(template, secure[name] ?? {}, built))];
}

function templateDifferences(plain: Json, secure: Json, built: Built): string[] {
  const sections = [...new Set([...Object.keys(plain), ...Object.keys(secure)])].filter((section) => section !== 'Resources');
  const [before, after] = [plain, secure].map((template) => Object.fromEntries(
    Object.entries<Json>(template.Resources ?? {}).filter(([, { Type }]) => Type !== 'AWS::CDK::Metadata').map(([id, resource]) => [id, withoutPath(resource)])));
  return [
    ...sections.flatMap((section) => unequal(section, plain[section], secure[section])),
    ...Object.keys(after).filter((id) => !(id in before) && !ADDED.test(`${after[id].Type} ${id}`)).map((id) => `adds ${after[id].Type} ${id}`),
    ...Object.entries<Json>(before).flatMap(([id, resource]) => resourceDifferences(id, resource, after[id], built)),
  ];
}

function withoutPath({ Metadata: { 'aws:cdk:path': _, ...rest } = {} as Json, ...resource }: Json): Json {
  return { ...resource, ...Object.keys(rest).length > 0 ? { Metadata: rest } : {} };
}

function resourceDifferences(id: string, plain: Json, secure: Json, built: Built): string[] {
  if (secure === undefined) {
    // Without grants on the table there may be no policy.
    return [`lacks ${plain.Type} ${id}`];
  }
  if (POLICIES.includes(plain.Type)) {
    const [one, other] = [plain, secure].map((policy) => ({ ...policy, Properties: { ...policy.Properties, PolicyDocument: 0 } }));
    return unequal(id, one, other);
  }
  if (plain.Type === 'AWS::CloudFormation::Stack') {
    return unequal(id, { ...plain, Properties: 0, Metadata: 0 }, { ...secure, Properties: 0, Metadata: 0 });
  }
  return plain.Type === TABLE ? tableDifferences(id, plain, secure, built) : unequal(id, plain, secure);
}

function tableDifferences(id: string, plain: Json, secure: Json, built: Built): string[] {
  const { SSESpecification: _, Replicas: replicas, ...properties } = plain.Properties;
  const { SSESpecification: __, Replicas: secured, ...securedProperties } = secure.Properties;
  const byRegion = [...replicas].sort((one: Json, other: Json) => (one.Region < other.Region ? -1 : 1));
  return [
    ...unequal(id, { ...plain, Properties: properties }, { ...secure, Properties: securedProperties }),
    ...unequal(`Regions of ${id}`, byRegion.map(({ Region }) => Region), secured.map(({ Region }: Json) => Region)),
    ...byRegion.flatMap((replica, index) => replicaDifferences(`${id} ${JSON.stringify(replica.Region)}`, replica, secured[index] ?? {}, built)),
  ];
}

function replicaDifferences(what: string, plain: Json, secure: Json, { props, replicas, stack }: Built): string[] {
  const others = ({ SSESpecification, ResourcePolicy, ReplicaStreamSpecification, Tags, ...rest }: Json): Json =>
    Object.fromEntries(Object.entries(rest).filter(([name]) => !PROTECTION.includes(name)));
  const given = PROTECTION.filter((name) => plain[name] !== undefined);
  const replica = replicas.find(({ region }) => region === plain.Region);
  const ofTable = replica === undefined || replica.tags !== undefined ? [] : props.tags ?? [];
  const inherited = ofTable.map((tag) => ({ Key: tag.key, Value: stack.resolve(tag.value) }));
  return [
    ...unequal(what, others(plain), others(secure)),
    ...given.flatMap((name) => unequal(`${what} ${name}`, plain[name], secure[name])),
    ...unequal(`${what} Tags`, byKey([...plain.Tags ?? [], ...inherited]), byKey(secure.Tags ?? [])),
  ];
}

function byKey(tags: Json[]): Json[] {
  return [...new Map(tags.map((tag) => [tag.Key, tag])).values()].sort((one, other) => (one.Key < other.Key ? -1 : 1));
}

function unequal(what: string, plain: Json, secure: Json): string[] {
  const [one, other] = [plain, secure].map((value) => JSON.stringify(sorted(value)));
  return one === other ? [] : [`${what}: ${one} became ${other}`];
}

function sorted(value: Json): Json {
  if (Array.isArray(value)) {
    return value.map(sorted);
  }
  return value === null || typeof value !== 'object' ? value
    : Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)).map(([key, nested]) => [key, sorted(nested)]));
}
