/** What examples use of the CDK without importing it, as the CDK's own documentation does. */
const CORE = [
  'App', 'ArnFormat', 'Aspects', 'Aws', 'CfnOutput', 'CfnParameter', 'Duration', 'PropertyInjectors', 'RemovalPolicy', 'Size', 'Stack', 'Stage',
  'Tags', 'Validations',
];
const MODULES = {
  backup: 'aws_backup',
  cloudtrail: 'aws_cloudtrail',
  cloudwatch: 'aws_cloudwatch',
  dax: 'aws_dax',
  dynamodb: 'aws_dynamodb',
  ec2: 'aws_ec2',
  events: 'aws_events',
  iam: 'aws_iam',
  kinesis: 'aws_kinesis',
  kms: 'aws_kms',
  lambda: 'aws_lambda',
  logs: 'aws_logs',
  s3: 'aws_s3',
  sns: 'aws_sns',
  targets: 'aws_events_targets',
};

/** The surroundings of the examples in doc comments: the names that they import, an app, a stack, and a construct that is `this`. */
export function fixture(publicNames: readonly string[], packageName: string): string {
  const modules = Object.entries(MODULES).map(([name, module]) => `${module} as ${name}`);
  return `import { ${[...CORE, ...modules].join(', ')} } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { ${[...publicNames].sort().join(', ')} } from '${packageName}';

class Example extends Construct {
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    const app = new App();
    const stack = new Stack(app, 'Stack');
    {
      /// here
    }
  }
}
`;
}
