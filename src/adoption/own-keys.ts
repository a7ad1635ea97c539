import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { CfnResource } from 'aws-cdk-lib';
import { resolveNow, resourceAsRendered } from '../cdk/rendered-resource';
import { ALIAS, KEY } from '../cloudformation/resource-types';

/** Only symmetric encryption keys encrypt tables, and KMS rotates only those whose material it generated (KMS Developer Guide, rotating keys). */
const ROTATING = { KeySpec: 'SYMMETRIC_DEFAULT', KeyUsage: 'ENCRYPT_DECRYPT', Origin: 'AWS_KMS' };

/**
 * Enables rotation on the app's own keys among the resources that a table refers to, and retains them: without its key a table's data is lost.
 *
 * Their policies stay as they are, since a key may encrypt other resources as well.
 */
export function rotateAndRetainKeys(resources: ReadonlySet<CfnResource>): void {
  for (const key of keysAmong(resources)) {
    if (lacksRotation(key)) {
      key.addPropertyOverride('EnableKeyRotation', true);
    }
    if (mayBeDeleted(key)) {
      retain(key);
    }
  }
}

/** Whether that would change one of the keys. */
export function changesOwnKeys(resources: ReadonlySet<CfnResource>): boolean {
  return keysAmong(resources).some((key) => lacksRotation(key) || mayBeDeleted(key));
}

function keysAmong(resources: ReadonlySet<CfnResource>): readonly CfnResource[] {
  return [...new Set([...resources].flatMap((resource) => (resource.cfnResourceType === ALIAS ? [...targetsOf(resource)] : [resource])))]
    .filter(({ cfnResourceType }) => cfnResourceType === KEY);
}

/** The resources that an alias refers to. */
function targetsOf(alias: CfnResource): ReadonlySet<CfnResource> {
  return resolveNow(alias, (context) => {
    resourceAsRendered(alias, context);
    return context.references;
  }) ?? new Set();
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
    && !(/^Retain(ExceptOnCreate)?$/.test(text(rendered.DeletionPolicy)) && rendered.UpdateReplacePolicy === 'Retain');
}

function retain(key: CfnResource): void {
  key.applyRemovalPolicy(RemovalPolicy.RETAIN);
  if (mayBeDeleted(key)) {
    // An override hides the policy.
    key.addOverride('DeletionPolicy', 'Retain');
    key.addOverride('UpdateReplacePolicy', 'Retain');
  }
  Validations.of(key).addWarning('cdk-secure-table:KeyRetained',
    `[KeyRetained] The key would be deleted with its stack, and is retained, since tables are encrypted with it at ${key.node.path}. `
    + 'Set its removal policy to RETAIN, or acknowledge this warning.');
}

/** A policy may be an intrinsic function (AWS::LanguageExtensions). */
function text(policy: unknown): string {
  return typeof policy === 'string' ? policy : '';
}
