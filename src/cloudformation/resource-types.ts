import type { Json } from './json';
import { isScalar } from './json';
import { joinedParts } from './text';

export const KEY = 'AWS::KMS::Key';
export const REPLICA_KEY = 'AWS::KMS::ReplicaKey';
export const ALIAS = 'AWS::KMS::Alias';
export const ROLE = 'AWS::IAM::Role';
export const MANAGED_POLICY = 'AWS::IAM::ManagedPolicy';
export const SSM_PARAMETER = 'AWS::SSM::Parameter';

/** The custom resource that attaches the policies of a replica. */
export const REPLICA_POLICY = 'Custom::SecureTableReplicaPolicy';

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

/**
 * Why a resource may be or make a table of which its template says nothing, by its type; undefined for types of AWS and custom resources, which are
 * read, and for what publishers of the registry are known to offer.
 */
export function tableHiddenIn(type: string): string | undefined {
  const [publisher] = type.toLowerCase().split('::');
  if (type.endsWith('::MODULE')) {
    return 'it is a module, whose resources are not in the template';
  }
  if (publisher === 'aws' || publisher === 'custom' || HARMLESS_TYPES.has(type)) {
    return undefined;
  }
  if (publisher === 'awsutility') {
    return `${type} runs commands that cannot be read from the template`;
  }
  if (/dynamo/i.test(type)) {
    return `${type} is a third-party extension for DynamoDB, and how it encrypts tables is unknown`;
  }
  return PUBLISHERS.has(publisher) && !DEPLOYS.test(type)
    ? undefined : `${type} is a third-party extension, and whether it creates tables is unknown`;
}

/** An item of a table, and a data source that is scanned. */
const HARMLESS_TYPES = new Set(['AwsCommunity::DynamoDB::Item', 'BigID::DataSource::DynamoDB']);

/** Resources of Terraform that deploy templates. */
const DEPLOYS = /^TF::AWS::(CloudFormation|ServiceCatalog)/i;

/** Publishers whose extensions in the public registry manage other things than tables (CloudFormation: third-party public extensions). */
const PUBLISHERS = new Set([
  'alexa', 'aqua', 'atlassian', 'awscommunity', 'awsqs', 'bigid', 'cloudflare', 'confluentcloud', 'databricks', 'datadog', 'dynatrace', 'fastly',
  'fireeye', 'generic', 'github', 'gitlab', 'gremlin', 'jfrog', 'logzio', 'mongodb', 'netapp', 'newrelic', 'okta', 'pagerduty', 'paloaltonetworks',
  'redis', 'rollbar', 'snowflake', 'snyk', 'splunk', 'spot', 'svectordb', 'sysdig', 'tf', 'trendmicro',
]);

export function isKeyType(type: string): boolean {
  return type === KEY || type === REPLICA_KEY;
}

/**
 * Whether an evaluated key id, ARN or alias names an AWS managed key: the prefix `alias/aws/` is reserved for those (KMS: aliases). A name that
 * is known only in parts is checked by its known parts.
 */
export function isAwsManagedKey(key: Json): boolean {
  return (joinedParts(key) ?? [key]).some((part) => isScalar(part) && /(^|:)alias\/aws\//.test(String(part)));
}

/**
 * The warning of construct, adoption and rules about a key in another account than the table. The Developer Guide documents keys in the
 * account and Region of the table, but tables with other keys exist (aws-cdk#35551).
 */
export function keyOfAnotherAccount(key: string, keyAccount: string, tableAccount: string): { readonly what: string; readonly remedy: string } {
  return {
    what: `${key} is in account ${keyAccount}, but the table is in ${tableAccount}. DynamoDB documents only keys in the table's own account, `
      + 'and the table becomes inaccessible if the other account denies the use of the key.',
    remedy: 'Use a key in the table\'s account, or acknowledge this warning.',
  };
}
