import { includesAction, mayIncludeAction } from '../../cloudformation/action-patterns';
import { at, isObject, listOf, textOrNone } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { isKeyType, MANAGED_POLICY, ROLE } from '../../cloudformation/resource-types';
import { partsOf } from '../../cloudformation/text';
import { valuesOf } from '../branches';
import type { Branches, RoleFact } from '../facts';
import { DECRYPT } from '../key-users';
import { asPolicy } from '../policy-document';
import type { PropertyReader } from '../property-reader';
import type { Resource } from '../template';
import { AttachedPolicies } from './attached-policies';
import { isToldElsewhere, TablesByReference } from './table-references';

/** Reading and writing items, and reading what a stream has of them: all of it takes the table's key (DynamoDB: encryption at rest usage notes). */
const DATA_ACTIONS = [
  'BatchGetItem', 'BatchWriteItem', 'ConditionCheckItem', 'DeleteItem', 'GetItem', 'PartiQLDelete', 'PartiQLInsert', 'PartiQLSelect', 'PartiQLUpdate',
  'PutItem', 'Query', 'Scan', 'UpdateItem', 'GetRecords',
].map((name) => `dynamodb:${name}`);

/** The roles of the app with what their own policies allow. */
export function readRoles(reader: PropertyReader, isInScope: (resource: Resource) => boolean): readonly RoleFact[] {
  const attached = new AttachedPolicies(reader);
  const tables = new TablesByReference(reader);
  return reader.templates.ofType(ROLE).filter(isInScope).map((role) => new RoleReader(reader, tables).read(role, attached));
}

class RoleReader {
  private readonly found: Set<Resource> = new Set();
  private readonly keys: Set<Resource> = new Set();
  private allTables = false;
  private anyKey = false;

  constructor(private readonly reader: PropertyReader, private readonly tables: TablesByReference) {}

  public read(role: Resource, attached: AttachedPolicies): RoleFact {
    const { reader } = this;
    const name = reader.singleText(at(role.properties, 'RoleName'), role.template);
    const { certain, possible } = attached.to(role, name);
    const inline = reader.at(role, 'Policies');
    this.anyKey = inline.some(({ kind }) => kind === 'unverifiable');
    const own = valuesOf(inline).flatMap(listOf).map((policy) => asPolicy(reader, reader.pick(policy, 'PolicyDocument')));
    [...own, ...certain].forEach((documents) => this.addPolicy(documents));
    possible.forEach((documents) => this.addKeysOf(documents));
    this.addManaged(reader.at(role, 'ManagedPolicyArns'));
    return {
      where: role.template.locate(role),
      name,
      tables: [...this.found].map((table) => table.template.locate(table)),
      allTables: this.allTables,
      keys: [...this.keys].map((key) => key.template.locate(key)),
      anyKey: this.anyKey,
    };
  }

  private addPolicy(documents: Branches<Json>): void {
    this.addKeysOf(documents);
    for (const statement of valuesOf(documents).flatMap((document) => listOf(at(document, 'Statement')))) {
      if (at(statement, 'Effect') === 'Allow' && includesAction(at(statement, 'Action'), DATA_ACTIONS)) {
        const { tables, all } = this.tables.among(listOf(at(statement, 'Resource')));
        tables.forEach((table) => this.found.add(table));
        this.allTables ||= all;
      }
    }
  }

  private addKeysOf(documents: Branches<Json>): void {
    this.anyKey ||= documents.some(({ kind }) => kind === 'unverifiable');
    valuesOf(documents).flatMap((document) => listOf(at(document, 'Statement'))).forEach((statement) => this.addKeys(statement));
  }

  /** A statement that cannot be read may allow every key. */
  private addKeys(statement: Json): void {
    const effect = at(statement, 'Effect');
    const action = at(statement, 'Action');
    if (!isObject(statement) || typeof effect !== 'string' || (effect === 'Allow' && action === undefined)) {
      this.anyKey = true;
    } else if (effect === 'Allow' && mayIncludeAction(action, DECRYPT)) {
      const resources = listOf(at(statement, 'Resource'));
      this.anyKey ||= resources.length === 0;
      resources.forEach((resource) => this.addKey(resource));
    }
  }

  private addKey(resource: Json): void {
    const named = this.reader.referencedResources(resource);
    const key = named.find(({ type }) => isKeyType(type));
    if (key !== undefined) {
      this.keys.add(key);
    } else if (named.length === 0 ? !isOfOtherService(partsOf(this.reader.resolvedValue(resource))) : named.some(isToldElsewhere)) {
      this.anyKey = true;
    }
  }

  /** The policies of AWS are not in the template: some are known to allow no key, any other may. */
  private addManaged(arns: Branches<Json>): void {
    this.anyKey ||= arns.some(({ kind }) => kind === 'unverifiable');
    for (const arn of valuesOf(arns).flatMap(listOf)) {
      const policy = this.reader.referencedResource(arn);
      if (policy?.type === MANAGED_POLICY) {
        this.addPolicy(asPolicy(this.reader, this.reader.at(policy, 'PolicyDocument')));
      } else {
        const name = /^arn:[^:]+:iam::aws:policy\/(?:.*\/)?([^/]+)$/.exec(textOrNone(arn))?.[1] ?? '';
        this.allTables ||= ALL_TABLES.has(name);
        this.anyKey ||= !ALL_TABLES.has(name) && !WITHOUT_KEYS.has(name);
      }
    }
  }
}

/** A literal ARN of another service is no key. */
function isOfOtherService([first]: readonly Json[]): boolean {
  return typeof first === 'string' && /^arn:[^:*?]*:(?!kms:)[^:*?]+:/.test(first);
}

/** They read or write the items of every table, and let nobody decrypt (AWS managed policies for DynamoDB). */
const ALL_TABLES = new Set([
  'AmazonDynamoDBFullAccess', 'AmazonDynamoDBFullAccess_v2', 'AmazonDynamoDBReadOnlyAccess', 'AWSLambdaInvocation-DynamoDB',
]);

const WITHOUT_KEYS = new Set([
  'AWSLambdaBasicExecutionRole', 'AWSLambdaVPCAccessExecutionRole', 'AWSLambdaDynamoDBExecutionRole', 'AWSLambdaKinesisExecutionRole',
  'AWSLambdaSQSQueueExecutionRole', 'AWSXRayDaemonWriteAccess', 'AWSXrayWriteOnlyAccess', 'AmazonECSTaskExecutionRolePolicy',
  'AmazonAPIGatewayPushToCloudWatchLogs', 'CloudWatchLambdaInsightsExecutionRolePolicy', 'CloudWatchAgentServerPolicy',
]);
