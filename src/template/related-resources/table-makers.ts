import { contains, namedResource } from '../../cloudformation/intrinsics';
import { at, isList, isObject } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { becomesTable, REPLICA_POLICY, tableHiddenIn } from '../../cloudformation/resource-types';
import { valuesOf } from '../branches';
import type { OpaqueFact } from '../facts';
import type { PropertyReader } from '../property-reader';
import type { Resource } from '../template';
import { HandlerPermissions, weightiest } from './handler-permissions';
import { isSdkCall, isServedByCdk, sdkCalls } from './sdk-call';

/**
 * Finds custom resources that may create tables: by the shape of their properties, and by the permissions of their handler. What a handler
 * does with its properties cannot be read, so these tables are unknown.
 */
export class TableMakers {
  private readonly permissions: HandlerPermissions;

  constructor(private readonly reader: PropertyReader) {
    this.permissions = new HandlerPermissions(reader);
  }

  public facts(resource: Resource): readonly OpaqueFact[] {
    const why = this.reason(resource);
    return why === undefined ? [] : [{ where: resource.template.locate(resource), why }];
  }

  private reason(resource: Resource): string | undefined {
    const { type } = resource;
    const isCustom = type.startsWith('Custom::') || type === 'AWS::CloudFormation::CustomResource';
    // Extensions of the registry have handlers too, which are not in a template.
    const isReadElsewhere = !isCustom && (type.startsWith('AWS::') || tableHiddenIn(type) !== undefined);
    if (isReadElsewhere || this.isReplicaOfTable(resource)) {
      return undefined;
    }
    if (isSdkCall(this.reader, resource)) {
      return this.byStartedCode(resource) ?? (isServedByCdk(this.reader, resource) ? undefined : this.byHandler(resource));
    }
    return this.byShape(resource) ?? (isCustom ? this.byHandler(resource) : undefined);
  }

  /** Replicas that CDK's `replicationRegions` adds to a table of the app are read with the table. */
  private isReplicaOfTable(resource: Resource): boolean {
    const names = resource.type === 'Custom::DynamoDBReplica' ? this.reader.at(resource, 'TableName') : [];
    return names.length > 0
      && names.every((name) => name.kind === 'value' && becomesTable(this.reader.referencedResource(name.value)?.type ?? ''));
  }

  private byShape({ properties, template }: Resource): string | undefined {
    // As written, and with resolved references.
    const isShaped = [properties, ...valuesOf(this.reader.evaluate(properties, template))].some(looksLikeTable);
    return isShaped ? 'its properties contain the key schema of a table, and its handler decides how the table is encrypted' : undefined;
  }

  private byHandler(resource: Resource): string | undefined {
    const { properties, template } = resource;
    const { creates, unknown } = this.permissions.of(this.reader.evaluate(at(properties, 'ServiceToken'), template), template);
    if (creates !== undefined) {
      return `its handler may create tables: ${creates}`;
    }
    // Their calls and policies are read.
    const isRead = resource.type === REPLICA_POLICY || isSdkCall(this.reader, resource);
    return unknown !== undefined && !isRead && mentionsTables(resource)
      ? `it refers to tables, and its handler is unknown: ${unknown}` : undefined;
  }

  /** The calls of an `AwsCustomResource` are read, except for the code that they start. */
  private byStartedCode(resource: Resource): string | undefined {
    const verdicts = sdkCalls(this.reader, resource).map((call) => this.permissions.startedBy(call, resource.template));
    const { creates, unknown } = weightiest(verdicts);
    if (creates !== undefined) {
      return `it starts code that may create tables: ${creates}`;
    }
    return unknown !== undefined && mentionsTables(resource) ? `it refers to tables, and starts code that is unknown: ${unknown}` : undefined;
  }
}

const KEY_SCHEMA = /key[^a-z0-9]?schema/i;
const ATTRIBUTES = /attribute[^a-z0-9]?definitions/i;

/** Whether a value has the parts that `CreateTable` requires, in any spelling and also inside of text. `keySchema` alone may be one of Avro. */
function looksLikeTable(of: Json): boolean {
  return (mentions(of, KEY_SCHEMA) && mentions(of, ATTRIBUTES)) || contains(of, (object) => {
    const names = Object.keys(object).map((key) => key.replace(/[^a-z]/gi, '').toLowerCase());
    return names.includes('attributename') && names.includes('keytype');
  });
}

/** Whether the properties of a custom resource with an unknown handler refer to tables. */
function mentionsTables({ type, properties }: Resource): boolean {
  // Custom resources of aws-cdk receive values of others: a Helm chart may contain the word DynamoDB.
  return !type.startsWith('Custom::AWSCDK')
    && (/dynamo|::(global|simple)?tables?$/i.test(type)
      || mentions(properties, /dynamo|key[^a-z0-9]?schema|partition[^a-z0-9]?key|hash[^a-z0-9]?key/i));
}

/** In names of properties and in texts. Logical ids and names of endpoints, as `com.amazonaws.eu-west-1.dynamodb`, do not count. */
function mentions(of: Json, wanted: RegExp): boolean {
  if (isList(of)) {
    return of.some((item) => mentions(item, wanted));
  }
  if (isObject(of)) {
    return namedResource(of) === undefined && Object.entries(of).some(([key, value]) => wanted.test(key) || mentions(value, wanted));
  }
  return typeof of === 'string' && wanted.test(of.replace(/com\.amazonaws\.[a-z0-9-]+\.dynamodb/g, ''));
}
