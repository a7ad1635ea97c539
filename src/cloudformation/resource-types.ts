import type { Json } from './json';
import { isScalar } from './json';
import { joinedParts } from './text';

export const KEY = 'AWS::KMS::Key';
export const REPLICA_KEY = 'AWS::KMS::ReplicaKey';
export const ALIAS = 'AWS::KMS::Alias';
export const ROLE = 'AWS::IAM::Role';
export const MANAGED_POLICY = 'AWS::IAM::ManagedPolicy';
export const SSM_PARAMETER = 'AWS::SSM::Parameter';

/** Resources that are a DynamoDB table. */
export function isTableType(type: string): boolean {
  return type === 'AWS::DynamoDB::Table' || type === 'AWS::DynamoDB::GlobalTable';
}

/** The same, with the type that SAM's transform turns into a table. */
export function becomesTable(type: string): boolean {
  return isTableType(type) || type === 'AWS::Serverless::SimpleTable';
}

export function isCustomResource(type: string): boolean {
  return type.startsWith('Custom::') || type.endsWith('::CustomResource');
}

export function isKeyType(type: string): boolean {
  return type === KEY || type === REPLICA_KEY;
}

/**
 * Whether an evaluated key id, ARN or alias names a key that AWS manages: the prefix `alias/aws/` is reserved for those (KMS: aliases). A name that
 * is known in parts counts by its known parts.
 */
export function isAwsManagedKey(key: Json): boolean {
  return (joinedParts(key) ?? [key]).some((part) => isScalar(part) && /(^|:)alias\/aws\//.test(String(part)));
}
