import {
  Annotations, aws_iam as iam, aws_kms as kms, aws_logs as logs, aws_s3 as s3, Duration, RemovalPolicy, Stack, Validations,
} from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** What the storage of a trail is made for. */
export interface TrailStorage {
  readonly scope: Construct;
  /** Known at synthesis: the trail depends on its key and bucket, so their policies cannot refer to it. */
  readonly trailName: string;
  readonly trailArn: string;
  readonly key: kms.IKey;
  readonly retentionDays: number;
}

const CLOUDTRAIL = new iam.ServicePrincipal('cloudtrail.amazonaws.com');

export function makeTrailKey(scope: Construct): kms.Key {
  return new kms.Key(scope, 'Key', {
    description: `Encrypts the audit trail ${scope.node.path}`,
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
}

/**
 * Lets CloudTrail encrypt the log files. `kms:Decrypt` is needed for a bucket with an S3 Bucket Key.
 *
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html
 */
export function letCloudTrailEncrypt({ scope, key, trailArn }: TrailStorage): void {
  warnUnlessAdded(scope, 'TrailKeyPolicy', `The key ${key.node.path}`, key.addToResourcePolicy(new iam.PolicyStatement({
    sid: 'CloudTrailEncrypts',
    principals: [CLOUDTRAIL],
    actions: ['kms:GenerateDataKey*', 'kms:Decrypt', 'kms:DescribeKey'],
    resources: ['*'],
    conditions: { StringEquals: { 'aws:SourceArn': trailArn } },
  })));
}

/**
 * Lets CloudTrail write log files of the account to the bucket.
 *
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html
 */
export function letCloudTrailWrite(bucket: s3.IBucket, { scope, trailArn }: TrailStorage): void {
  const ofTrail = { 'aws:SourceArn': trailArn };
  const { account } = Stack.of(scope);
  const results = [
    new iam.PolicyStatement({
      sid: 'CloudTrailChecksAcl',
      principals: [CLOUDTRAIL],
      actions: ['s3:GetBucketAcl'],
      resources: [bucket.bucketArn],
      conditions: { StringEquals: ofTrail },
    }),
    new iam.PolicyStatement({
      sid: 'CloudTrailWrites',
      principals: [CLOUDTRAIL],
      actions: ['s3:PutObject'],
      resources: [bucket.arnForObjects(`AWSLogs/${account}/*`)],
      conditions: { StringEquals: { ...ofTrail, 's3:x-amz-acl': 'bucket-owner-full-control' } },
    }),
  ].map((statement) => bucket.addToResourcePolicy(statement));
  warnUnlessAdded(scope, 'TrailBucketPolicy', `The bucket ${bucket.node.path}`, results[0]);
}

/** A bucket for log files, and one for its access log. */
export function makeTrailBucket({ scope, key, retentionDays }: TrailStorage): s3.Bucket {
  const common = {
    blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    versioned: true,
    removalPolicy: RemovalPolicy.RETAIN,
    lifecycleRules: [{
      expiration: Duration.days(retentionDays),
      noncurrentVersionExpiration: Duration.days(retentionDays),
      abortIncompleteMultipartUploadAfter: Duration.days(7),
    }],
  };
  const bucket = new s3.Bucket(scope, 'Bucket', { ...common, encryption: s3.BucketEncryption.KMS, encryptionKey: key, bucketKeyEnabled: true });
  const accessLogs = new s3.Bucket(scope, 'AccessLogs', { ...common, encryption: s3.BucketEncryption.S3_MANAGED });
  acknowledgeForAccessLogs(accessLogs);
  logAccess(bucket, accessLogs);
  return bucket;
}

/** Rules of cdk-nag that a bucket for access logs cannot follow: S3 would stop the delivery. */
function acknowledgeForAccessLogs(bucket: s3.Bucket): void {
  const reasons = {
    S3DefaultEncryptionKMS: 'S3 delivers access logs only to buckets whose default encryption is SSE-S3 (S3 User Guide, server access logging)',
    S3BucketDefaultLockEnabled: 'S3 delivers no access logs to buckets with a default retention (S3 User Guide, server access logging)',
  };
  const packs = ['HIPAA.Security', 'NIST.800.53.R4', 'NIST.800.53.R5', 'PCI.DSS.321'];
  Validations.of(bucket).acknowledge(...Object.entries(reasons).flatMap(([rule, reason]) =>
    packs.map((pack) => ({ id: `${pack}-${rule}`, reason }))));
}

/** Without CDK's `serverAccessLogsBucket`, which grants by ACL unless a feature flag is set; new buckets have no ACLs. */
function logAccess(bucket: s3.Bucket, accessLogs: s3.Bucket): void {
  (bucket.node.defaultChild as s3.CfnBucket).loggingConfiguration = { destinationBucketName: accessLogs.bucketName };
  accessLogs.addToResourcePolicy(new iam.PolicyStatement({
    sid: 'S3LogsAccess',
    principals: [new iam.ServicePrincipal('logging.s3.amazonaws.com')],
    actions: ['s3:PutObject'],
    resources: [accessLogs.arnForObjects('*')],
    conditions: { ArnLike: { 'aws:SourceArn': bucket.bucketArn }, StringEquals: { 'aws:SourceAccount': Stack.of(bucket).account } },
  }));
}

/**
 * A log group on the key of the trail. Its name is known at synthesis, so that the key policy can name it.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
 */
export function makeLogGroup({ scope, key, trailName, retentionDays }: TrailStorage): logs.LogGroup {
  const stack = Stack.of(scope);
  const logGroupName = `/aws/cloudtrail/${trailName}`;
  const arn = stack.formatArn({ service: 'logs', resource: `log-group:${logGroupName}` });
  const result = key.addToResourcePolicy(new iam.PolicyStatement({
    sid: 'CloudWatchLogsEncrypts',
    principals: [new iam.ServicePrincipal(`logs.${stack.region}.amazonaws.com`)],
    actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'],
    resources: ['*'],
    conditions: { ArnEquals: { 'kms:EncryptionContext:aws:logs:arn': arn } },
  }));
  warnUnlessAdded(scope, 'TrailLogGroupKeyPolicy', `The key ${key.node.path}`, result);
  return new logs.LogGroup(scope, 'LogGroup', {
    logGroupName, encryptionKey: key, retention: retentionInLogs(retentionDays), removalPolicy: RemovalPolicy.RETAIN,
  });
}

/** CloudWatch Logs has fixed retention periods: the shortest that is long enough. */
function retentionInLogs(days: number): logs.RetentionDays {
  const periods = Object.values(logs.RetentionDays).filter((value): value is logs.RetentionDays => typeof value === 'number');
  return Math.min(...periods.filter((period) => period >= days));
}

/** The role with which CloudTrail writes to the log group (CloudTrail User Guide, policy for CloudWatch Logs). */
export function makeLogRole(scope: Construct, group: logs.LogGroup): iam.Role {
  const write = new iam.PolicyStatement({ actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [group.logGroupArn] });
  return new iam.Role(scope, 'LogRole', {
    assumedBy: CLOUDTRAIL,
    inlinePolicies: { WriteEvents: new iam.PolicyDocument({ statements: [write] }) },
  });
}

function warnUnlessAdded(scope: Construct, code: string, what: string, { statementAdded }: iam.AddToResourcePolicyResult): void {
  if (!statementAdded) {
    Annotations.of(scope).addWarningV2(`cdk-secure-table:${code}`,
      `${what} is imported, so its policy gets no statement for CloudTrail. Add it where the resource is defined: without it nothing is logged.`);
  }
}
