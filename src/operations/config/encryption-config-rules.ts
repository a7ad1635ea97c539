import { aws_config as config, Annotations, region_info, Stack, Token, TokenComparison } from 'aws-cdk-lib';
import type { aws_kms as kms } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { refuseUnknownProperties } from '../../cdk/untyped-properties';
import type { Names } from '../../cdk/untyped-properties';
import { constructError } from '../../errors';
import { longestKeyArn } from '../longest-arn';
import { knownKey } from '../other-key';

/** CloudFormation reference, AWS::Config::ConfigRule: the most characters of InputParameters. */
const MOST_CHARACTERS = 1024;
const FRAME = JSON.stringify({ kmsKeyArns: '' }).length;

/** AWS Config Developer Guide, dax-tls-endpoint-encryption and dax-encryption-enabled: the Regions that have both rules. */
const DAX_RULE_REGIONS = [
  'ap-northeast-1', 'ap-south-1', 'ap-southeast-1', 'ap-southeast-2', 'eu-central-1', 'eu-west-1', 'eu-west-2', 'eu-west-3', 'sa-east-1', 'us-east-1',
  'us-east-2', 'us-west-1', 'us-west-2',
];

/**
 * Properties of `EncryptionConfigRules`.
 */
export interface EncryptionConfigRulesProps {
  /**
   * The only keys that tables may use, in the Region of the stack: at most 13, fewer in Regions with long names. Every table of the account and
   * Region with another key is then noncompliant, including tables of other apps.
   *
   * @default - tables may use any KMS key, including the AWS managed key `aws/dynamodb`
   */
  readonly keys?: kms.IKey[];

  /**
   * Also check DAX clusters, at rest and in transit. AWS Config has these rules only in some Regions.
   *
   * @default - true in Regions that have both rules; false in other Regions and in Region-agnostic stacks
   */
  readonly daxClusters?: boolean;
}

const PROPS: Names<EncryptionConfigRulesProps> = { keys: true, daxClusters: true };

/**
 * AWS managed Config rules that check how the tables and keys of an account and Region are encrypted: evidence of what runs, including what was
 * created or changed outside CDK.
 *
 * | AWS managed rule | a resource is noncompliant if |
 * |---|---|
 * | `dynamodb-table-encrypted-kms` | a table doesn't use a KMS key, or not one of `keys` |
 * | `cmk-backing-key-rotation-enabled` | a customer managed key doesn't rotate |
 * | `kms-cmk-not-scheduled-for-deletion` | a KMS key is scheduled for deletion |
 * | `dax-encryption-enabled` | a DAX cluster is not encrypted at rest |
 * | `dax-tls-endpoint-encryption` | a DAX cluster accepts requests that don't use TLS |
 *
 * The rules need an AWS Config recorder in the account and Region, for the resource types `AWS::DynamoDB::Table` and `AWS::KMS::Key`. Define the
 * construct once in each account and Region, those of replicas included. AWS Config charges for recorded changes and for evaluations.
 *
 * @see https://docs.aws.amazon.com/config/latest/developerguide/managed-rules-by-aws-config.html
 * @example
 * import { App, Stack } from 'aws-cdk-lib';
 * import { EncryptionConfigRules } from 'cdk-secure-table';
 *
 * const stack = new Stack(new App(), 'Evidence', {
 *   env: { account: '111122223333', region: 'eu-west-1' },
 * });
 * new EncryptionConfigRules(stack, 'EncryptionConfigRules');
 */
export class EncryptionConfigRules extends Construct {
  /** The rules, for notifications: `rules.forEach((rule) => rule.onComplianceChange(...))`. */
  public readonly rules: config.ManagedRule[];

  /**
   * @throws NoKeys, TooManyKeys for a list of keys that is empty or too long for AWS Config
   * @throws KeyKnownByAlias, KeyOfAnotherRegion for a key that AWS Config cannot compare with those of the tables
   */
  constructor(scope: Construct, id: string, props: EncryptionConfigRulesProps = {}) {
    super(scope, id);
    refuseUnknownProperties(this, props, { names: PROPS, of: 'EncryptionConfigRules', open: true });
    const parameters = props.keys && { kmsKeyArns: keyList(this, props.keys) };
    this.rules = [
      this.rule('TableEncryptedKms', config.ManagedRuleIdentifiers.DYNAMODB_TABLE_ENCRYPTED_KMS, parameters),
      this.rule('KeyRotationEnabled', config.ManagedRuleIdentifiers.CMK_BACKING_KEY_ROTATION_ENABLED),
      this.rule('KeyNotScheduledForDeletion', config.ManagedRuleIdentifiers.KMS_CMK_NOT_SCHEDULED_FOR_DELETION),
    ];
    if (props.daxClusters ?? this.hasDaxRules()) {
      this.rules.push(
        this.rule('DaxEncryptionEnabled', config.ManagedRuleIdentifiers.DAX_ENCRYPTION_ENABLED),
        // CDK has no constant for it.
        this.rule('DaxTlsEndpointEncryption', 'DAX_TLS_ENDPOINT_ENCRYPTION'),
      );
    }
  }

  private rule(id: string, identifier: string, inputParameters?: Record<string, string>): config.ManagedRule {
    return new config.ManagedRule(this, id, { identifier, inputParameters });
  }

  private hasDaxRules(): boolean {
    const { region } = Stack.of(this);
    if (Token.isUnresolved(region)) {
      Annotations.of(this).addWarningV2('cdk-secure-table:DaxRulesLeftOut',
        'The Region of the stack is unknown, so DAX clusters are not checked. Set env on the stack, or daxClusters.');
    }
    return DAX_RULE_REGIONS.includes(region);
  }
}

/** The ARNs of the keys as AWS Config reads them, within its limit. */
function keyList(scope: Construct, given: readonly kms.IKey[]): string {
  // A key that is imported twice counts once.
  const keys = [...new Map(given.map((each) => knownKey(scope, each)).map((key) => [key.keyArn, key])).values()];
  if (keys.length === 0) {
    throw constructError(scope, 'NoKeys', 'keys is empty', 'Leave keys out to allow any KMS key, or pass the keys that tables may use.');
  }
  const { region } = Stack.of(scope);
  for (const { env, node } of keys) {
    if (Token.compareStrings(env.region, region) === TokenComparison.DIFFERENT) {
      throw constructError(scope, 'KeyOfAnotherRegion', `The key ${node.path} is in ${env.region}, but this stack is in ${region}`,
        `Pass the key to EncryptionConfigRules in a stack in ${env.region}.`);
    }
  }
  const arns = keys.map(({ keyArn }) => keyArn);
  const characters = FRAME + arns.reduce((sum, arn) => sum + 1 + lengthOf(arn, region), -1);
  if (characters > MOST_CHARACTERS) {
    throw constructError(scope, 'TooManyKeys',
      `The ARNs of ${keys.length} keys can take ${characters} characters, and AWS Config accepts ${MOST_CHARACTERS}`,
      'Use one key for several tables, e.g. TableKey.shared(this), or leave keys out to allow any KMS key.');
  }
  return arns.join(',');
}

/** The length of an ARN. A token becomes the ARN of a key in the stack's Region. */
function lengthOf(arn: string, region: string): number {
  return Token.isUnresolved(arn) ? longestKeyArn(region, region_info.RegionInfo.get(region).partition).length : arn.length;
}
