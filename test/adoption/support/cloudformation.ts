import { readFileSync } from 'fs';
import { dirname, join } from 'path';
import { gunzipSync } from 'zlib';

/* How CloudFormation updates a property: from its reference ("Update requires"), and from the resource schemas in the CDK CLI. */

const UPDATES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'AWS::DynamoDB::Table': {
    BillingMode: 'No interruption',
    DeletionProtectionEnabled: 'No interruption',
    PointInTimeRecoverySpecification: 'No interruption',
    ProvisionedThroughput: 'No interruption',
    ResourcePolicy: 'No interruption',
    SSESpecification: 'Some interruptions',
    // Of its parts; another StreamViewType creates another stream.
    StreamSpecification: 'No interruption',
  },
  'AWS::DynamoDB::GlobalTable': { Replicas: 'No interruption', SSESpecification: 'No interruption' },
  'AWS::IAM::Policy': { PolicyDocument: 'No interruption' },
};

export function updateBehaviour(type: string, property: string): string | undefined {
  return causesReplacement(type).includes(property) ? 'Replacement' : UPDATES[type]?.[property];
}

interface Database {
  readonly schema: {
    readonly resource: {
      readonly entities: Readonly<Record<string, {
        readonly cloudFormationType: string;
        readonly properties: Readonly<Record<string, { readonly causesReplacement?: string }>>;
      }>>;
    };
  };
}

let database: Database | undefined;

/** The properties whose change replaces a resource, from the CDK CLI's copy of the CloudFormation registry. */
export function causesReplacement(type: string): string[] {
  database ??= JSON.parse(gunzipSync(readFileSync(join(dirname(require.resolve('aws-cdk/package.json')), 'db.json.gz'))).toString()) as Database;
  const resource = Object.values(database.schema.resource.entities).find(({ cloudFormationType }) => cloudFormationType === type)!;
  return Object.entries(resource.properties).filter(([, { causesReplacement: replaces }]) => replaces === 'yes').map(([name]) => name).sort();
}
