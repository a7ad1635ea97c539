import { CfnOutput, CfnResource, RemovalPolicy, Token, TokenComparison, Validations } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { CurrentProperties } from './rendering/secured-properties';
import { propertiesOf, resolveNow, resourceAsRendered } from '../cdk/rendered-resource';
import type { Properties } from '../cdk/rendered-resource';
import { stageOf } from '../cdk/stages';
import { Stay, stayOfKey } from '../cloudformation/deletion-policy';
import { asIntrinsic, contains, ifBranches, isIntrinsic, itemBranches, namedResource } from '../cloudformation/intrinsics';
import type { Json } from '../cloudformation/json';
import { ALIAS, isAwsManagedKey, isKeyType, KEY } from '../cloudformation/resource-types';
import { composeText, partsOf } from '../cloudformation/text';
import { validationText } from '../errors';

/** Only symmetric encryption keys encrypt tables, and KMS rotates only those whose material it generated (KMS Developer Guide, rotating keys). */
const ROTATING = { KeySpec: 'SYMMETRIC_DEFAULT', KeyUsage: 'ENCRYPT_DECRYPT', Origin: 'AWS_KMS' };

/**
 * Enables rotation on the app's own keys of a table, and retains them: without its key a table's data is lost.
 *
 * Their policies stay as they are, since a key may encrypt other resources as well.
 */
export function rotateAndRetainKeys(keys: readonly CfnResource[]): void {
  for (const key of keys) {
    if (lacksRotation(key)) {
      key.addPropertyOverride('EnableKeyRotation', true);
    }
    if (mayBeDeleted(key)) {
      retain(key);
    }
  }
}

/** Whether this would change one of the keys. */
export function changesOwnKeys(keys: readonly CfnResource[]): boolean {
  return keys.some((key) => lacksRotation(key) || mayBeDeleted(key));
}

/** The keys of the app that the rendered properties of a table name: by reference, or by a logical id, an export or an alias that is written out. */
export function ownKeysOf(table: CfnResource, { properties, references }: CurrentProperties): readonly CfnResource[] {
  return keysAmong([...references, ...keyNames(properties).flatMap((name) => resourcesNamed(name, table, references))]);
}

/** Whether a rendered key id, ARN or alias names a key of the app. */
export function isOwnKey(name: Json, table: CfnResource, references: ReadonlySet<CfnResource>): boolean {
  const isPassedOn = isIntrinsic(name) && [...references].some(({ stack, cfnResourceType }) => stack !== table.stack && isOfKms(cfnResourceType));
  return isPassedOn || keysAmong(resourcesNamed(name, table, references)).length > 0;
}

/** What a table or its replicas call their keys, in each branch of an `Fn::If`. */
function keyNames(properties: Properties): readonly Json[] {
  const replicas = itemBranches((properties.Replicas ?? []) as Json).map(propertiesOf);
  return [properties, ...replicas].flatMap(({ SSESpecification }) => ifBranches(SSESpecification))
    .flatMap((specification) => ifBranches(propertiesOf(specification).KMSMasterKeyId)).filter((name) => name !== undefined);
}

/** The keys and aliases that a rendered value of a resource names. */
function resourcesNamed(value: Json, of: CfnResource, references: ReadonlySet<CfnResource> = new Set()): readonly CfnResource[] {
  const found: CfnResource[] = [];
  const composed = composeText(value);
  contains(composed, (object) => {
    const { logicalId } = namedResource(object) ?? {};
    // A reference to another stack looks like a logical id of this one, and the stack is searched only for what is written out.
    const referred = [...references].filter((resource) => idOf(resource) === logicalId);
    const isWritten = logicalId !== undefined && referred.length === 0;
    found.push(...isWritten ? kmsResourcesIn(of.stack).filter((resource) => resource.stack === of.stack && idOf(resource) === logicalId) : referred);
    return false;
  });
  const { name, argument } = asIntrinsic(value) ?? {};
  const [, alias] = /(?:^|:)(alias\/[^:]+)$/.exec(textEnd(composed)) ?? [];
  return [
    ...found,
    ...(alias === undefined || isAwsManagedKey(alias) ? [] : aliasesCalled(alias, of)),
    ...(name === 'Fn::ImportValue' && typeof argument === 'string' ? exportedAs(argument, of) : []),
  ];
}

/** The known end of a composed text. */
function textEnd(value: Json): string {
  const last = partsOf(value).at(-1);
  return typeof last === 'string' ? last : '';
}

function aliasesCalled(name: string, of: CfnResource): readonly CfnResource[] {
  return kmsResourcesIn(stageOf(of) ?? of.stack).filter((resource) => resource.cfnResourceType === ALIAS && mayShareRegion(resource.stack, of.stack)
    && propertiesOf(renderedNow(resource)?.Properties).AliasName === name);
}

function exportedAs(name: string, of: CfnResource): readonly CfnResource[] {
  const outputs = (stageOf(of) ?? of.stack).node.findAll().filter((each): each is CfnOutput => each instanceof CfnOutput && each.exportName === name);
  return outputs.flatMap(({ stack, value }) => {
    const { logicalId } = namedResource(stack.resolve(value) as Json) ?? {};
    return kmsResourcesIn(stack).filter((resource) => resource.stack === stack && idOf(resource) === logicalId);
  });
}

function mayShareRegion(one: Stack, other: Stack): boolean {
  return [[one.region, other.region], [one.account, other.account]]
    .every(([own, others]) => Token.compareStrings(own, others) !== TokenComparison.DIFFERENT);
}

function kmsResourcesIn(scope: IConstruct): readonly CfnResource[] {
  return scope.node.findAll().filter((each): each is CfnResource => CfnResource.isCfnResource(each) && isOfKms(each.cfnResourceType));
}

function isOfKms(type: string): boolean {
  return type === ALIAS || isKeyType(type);
}

function idOf(resource: CfnResource): string {
  return String(resource.stack.resolve(resource.logicalId));
}

function keysAmong(resources: Iterable<CfnResource>): readonly CfnResource[] {
  return [...new Set([...resources].flatMap((resource) => (resource.cfnResourceType === ALIAS ? targetsOf(resource) : [resource])))]
    .filter(({ cfnResourceType }) => cfnResourceType === KEY);
}

/** The keys that an alias names. */
function targetsOf(alias: CfnResource): readonly CfnResource[] {
  return resolveNow(alias, (context) => {
    const { TargetKeyId } = propertiesOf(resourceAsRendered(alias, context).Properties);
    return context.references.size > 0 ? [...context.references] : resourcesNamed(TargetKeyId as Json, alias).filter((target) => target !== alias);
  }) ?? [];
}

/** A key that cannot be rendered yet is left to the rules. */
function renderedNow(key: CfnResource): ReturnType<typeof resourceAsRendered> | undefined {
  return resolveNow(key, (context) => resourceAsRendered(key, context));
}

function lacksRotation(key: CfnResource): boolean {
  const rendered = renderedNow(key);
  const properties = rendered?.Properties ?? {};
  return rendered !== undefined && properties.EnableKeyRotation !== true
    && Object.entries(ROTATING).every(([name, value]) => (properties[name] ?? value) === value);
}

/** Whether the key is deleted, or may be under a condition, when it leaves the stack or is replaced. */
function mayBeDeleted(key: CfnResource): boolean {
  const rendered = renderedNow(key);
  return rendered !== undefined
    && !(stayOfKey(rendered.DeletionPolicy) !== Stay.DELETED && stayOfKey(rendered.UpdateReplacePolicy) === Stay.RETAINED);
}

function retain(key: CfnResource): void {
  key.applyRemovalPolicy(RemovalPolicy.RETAIN);
  if (mayBeDeleted(key)) {
    // An override hides the policy.
    key.addOverride('DeletionPolicy', 'Retain');
    key.addOverride('UpdateReplacePolicy', 'Retain');
  }
  Validations.of(key).addWarning('cdk-secure-table:KeyRetained',
    validationText('KeyRetained', 'The removal policy of the key is changed to RETAIN, because tables are encrypted with the key',
      'Set it to RETAIN in the app, or acknowledge this warning.'));
}
