/**
 * Properties whose change makes CloudFormation replace the resource, by the CloudFormation schemas. Written by tools/replacing-properties from
 * @aws-cdk/aws-service-spec.
 */
export const REPLACING: Readonly<Record<string, readonly string[]>> = {
  'AWS::DynamoDB::GlobalTable': ['KeySchema', 'LocalSecondaryIndexes', 'TableName'],
  'AWS::DynamoDB::Table': ['ImportSourceSpecification', 'KeySchema', 'TableName'],
  'AWS::KMS::Key': [],
  'AWS::KMS::ReplicaKey': ['PrimaryKeyArn'],
};
