/**
 * The owner of the project and the versions of its tools.
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
  /** Publishes to the registries. */
  publib: '0.2.1061',
  /** Writes version and changelog. 13 needs Node.js 22, and `npm ci` would warn on Node.js 20. */
  commitAndTagVersion: '^12.7.3',
  /** Its output is published, so the version is exact. */
  esbuild: '0.28.2',
  /** Its code is part of the published bundles, so the version is exact. */
  yaml: '2.9.1',
  /** Before 2.271.0 an acknowledgment on one table also removes the findings of other tables. */
  cdkFloor: '2.271.0',
  constructsFloor: '10.5.1',
  /** Before 3.0.2 cdk-nag does not recognize the acknowledgment ids that aws-cdk-lib writes. */
  cdkNagFloor: '3.0.2',
  /** Only RulePacks needs cdk-nag 3. The range has no `||`, which jsii translates to a contradiction for Python. */
  cdkNagPeer: '>=2.38.1 <4.0.0',
  /** The upper end of the peer range, when it was last updated. */
  newest: { 'aws-cdk-lib': '2.276.0', 'constructs': '10.8.1', 'cdk-nag': '3.0.2' },
  /** Tests fail with these versions: the floors are the lowest versions that pass. */
  belowCdkFloor: ['2.270.0', '2.269.0'],
  belowCdkNagFloor: ['3.0.1', '3.0.0'],
  /** Runs the workflows. */
  workflowNode: '24',
  /** Tested for each pull request too. 20 is past its end of life, and supported as long as the tests pass on it. */
  otherNodes: ['20', '22'],
  /** Versions that npm has as packages. */
  nodes: ['20.20.2', '22.23.3', '24.21.0'],
  /** 3.0.0 of the CLI is an accidental release that refuses current assemblies. */
  cdkCli: '^2.1148.1',
  solutionsConstructs: '2.101.0',
  iamSimulate: '0.1.173',
  /** Version 10 needs Node.js 22. */
  stryker: '9.6.1',
  /** Linters of the packed package. */
  publint: '0.3.25',
  areTheTypesWrong: '0.18.5',
  /** Checks the workflows. It is a Go module. */
  actionlint: 'v1.7.12',
  /** A test compares src/migration/replacing-properties.ts with these schemas. The version is exact, so that a release of AWS does not fail the build. */
  serviceSpec: '0.1.216',
  /** The tests use these clients instead of the SDK of the Lambda runtime, and to verify deployed tables. */
  awsClients: {
    'cloudwatch-logs': '3.1164.0',
    'dynamodb': '3.1164.0',
    'dynamodb-streams': '3.1141.0',
    'kms': '3.1164.0',
    'lambda': '3.1164.0',
    'sts': '3.1164.0',
  },
};
