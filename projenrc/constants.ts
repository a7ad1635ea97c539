/**
 * Who owns the project and what it is built with: the one place to change either.
 */
export const ownership = {
  packageName: 'cdk-secure-table',
  author: 'The cdk-secure-table authors',
  authorAddress: 'https://github.com/cdk-secure-table',
  repositoryUrl: 'https://github.com/cdk-secure-table/cdk-secure-table.git',
  javaPackage: 'io.github.cdksecuretable',
  mavenGroupId: 'io.github.cdk-secure-table',
  mavenArtifactId: 'cdk-secure-table',
  pythonDistribution: 'cdk-secure-table',
  pythonModule: 'cdk_secure_table',
  dotNetNamespace: 'CdkSecureTable',
  dotNetPackageId: 'CdkSecureTable',
  goModule: 'github.com/cdk-secure-table/cdk-secure-table-go',
};

export const versions = {
  projen: '0.103.25',
  jsii: '~6.0.16',
  typescript: '~6.0.3',
  /** Publishes to the registries, without a token where they have trusted publishing. */
  publib: '0.2.1061',
  /** Writes version and changelog. 13 needs Node.js 22, and `npm ci` would warn on Node.js 20. */
  commitAndTagVersion: '^12.7.3',
  /** Bundles what is published: its output is part of the package, so its version is exact. */
  esbuild: '0.28.2',
  /** Is part of what is published, as esbuild's output is. */
  yaml: '2.9.1',
  /** Before 2.271.0 an acknowledgement on one table lets the others' findings go as well. */
  cdkFloor: '2.271.0',
  constructsFloor: '10.5.1',
  /** Before 3.0.2 acknowledgements are not known by the ids that aws-cdk-lib writes. */
  cdkNagFloor: '3.0.2',
  /** Apps with cdk-nag 2 can install the package too: only RulePacks needs 3. One range without `||`, which jsii writes as a contradiction for Python. */
  cdkNagPeer: '>=2.38.1 <4.0.0',
  /** The other end of the peer range: what there is, when it was last looked at. */
  newest: { 'aws-cdk-lib': '2.276.0', 'constructs': '10.8.1', 'cdk-nag': '3.0.2' },
  /** Tried, so that the floors are the lowest at which everything passes. */
  belowCdkFloor: ['2.270.0', '2.269.0'],
  belowCdkNagFloor: ['3.0.1', '3.0.0'],
  /** Runs the workflows. */
  workflowNode: '24',
  /** Also tested in the workflow of pull requests. 20 is past its end, and supported as long as the tests pass on it. */
  otherNodes: ['20', '22'],
  /** Binaries that the package registry serves. */
  nodes: ['20.20.2', '22.23.3', '24.21.0'],
  /** 3.0.0 of the CLI is an accidental release that refuses current assemblies. */
  cdkCli: '^2.1148.1',
  solutionsConstructs: '2.101.0',
  iamSimulate: '0.1.173',
  /** The last major version that runs on the floor of Node.js here: 10 needs Node.js 22. */
  stryker: '9.6.1',
  /** Linters of the packed package. */
  publint: '0.3.25',
  areTheTypesWrong: '0.18.5',
  /** Checks the workflows. It is a Go module. */
  actionlint: 'v1.7.12',
  /** The CloudFormation schemas behind src/migration/replacing-properties.ts, which a test compares: exact, so that a release of AWS fails no build. */
  serviceSpec: '0.1.216',
  /** The tests' stand-in for the SDK that the Lambda runtime brings along, and what asks the deployed tables. */
  awsClients: {
    'cloudwatch-logs': '3.1164.0',
    'dynamodb': '3.1164.0',
    'dynamodb-streams': '3.1141.0',
    'kms': '3.1164.0',
    'lambda': '3.1164.0',
    'sts': '3.1164.0',
  },
};
