import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import {
  aws_dynamodb as dynamodb, aws_kms as kms, aws_s3_assets as s3assets, aws_servicecatalog as servicecatalog, CfnStack, CfnStackSet, Stack, Stage,
} from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import { AwsCustomResource, AwsCustomResourcePolicy, PhysicalResourceId } from 'aws-cdk-lib/custom-resources';
import type { Construct } from 'constructs';
import { app, ENV, printed, reports, UNSTOPPED } from './support/synth';
import { goodTable, INSECURE, l1Of, partitionKey, plainTable, tlsOnly } from './support/tables';
import { EncryptedTables, TableRule } from '../../src/enforcement';
import { SecureTable } from '../../src/secure-table';

/* The report names the call that would open the guard for what it has found. */

const CALL = /Or exempt it: (EncryptedTables\.exempt\(.*)$/gm;

/** The calls in the printed report, and those in CDK's own. */
function calls(root: App): readonly (readonly string[])[] {
  const find = (text: string) => [...text.matchAll(CALL)].map(([, call]) => call);
  const { text } = printed(root);
  return [find(text), reports(root).flatMap((report) => report.violations.flatMap(({ suggestedFix }) => find(suggestedFix)))];
}

function build(add: (scope: Construct) => void, from = (root: App): Construct => root): App {
  const root = app(UNSTOPPED);
  EncryptedTables.enforce(root);
  add(new Stack(from(root), 'Stack', { env: ENV }));
  return root;
}

/** Pastes calls before the synth. */
function paste(root: App, code: readonly string[]): App {
  new Function('app', 'EncryptedTables', 'TableRule', code.join('\n'))(root, EncryptedTables, TableRule);
  return root;
}

/** What hides tables in a template that is no stack of the app. */
const HIDING: Readonly<Record<string, object>> = {
  'a macro': { Transform: ['CompanyDefaults'], Resources: { Topic: { Type: 'AWS::SNS::Topic' } } },
  'a loop': { Transform: 'AWS::LanguageExtensions', Parameters: { P: { Type: 'CommaDelimitedList' } }, Resources: { 'Fn::ForEach::Tables': ['X', { Ref: 'P' }, { '${X}Table': { Type: 'AWS::DynamoDB::Table' } }] } },
  'a stack by URL': { Resources: { Inner: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'https://example.com/template.json' } } } },
  'a macro in a further template': {
    Resources: { Inner: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateBody: JSON.stringify({ Transform: 'CompanyDefaults', Resources: {} }) } } },
  },
  'a module': { Resources: { Module: { Type: 'My::Company::Table::MODULE' } } },
};

const files = mkdtempSync(join(tmpdir(), 'exempt-call-'));
afterAll(() => rmSync(files, { recursive: true }));

function assetOf(scope: Construct, document: object): s3assets.Asset {
  const path = join(files, `${JSON.stringify(document).length}.json`);
  writeFileSync(path, JSON.stringify(document));
  return new s3assets.Asset(scope, 'Asset', { path });
}

const DEPLOYING: Readonly<Record<string, (scope: Construct, document: object) => void>> = {
  'a CfnStack': (scope, document) => new CfnStack(scope, 'Deploying', { templateUrl: assetOf(scope, document).httpUrl }),
  'a CfnStackSet': (scope, document) => new CfnStackSet(scope, 'Deploying', {
    stackSetName: 'tables', permissionModel: 'SELF_MANAGED', templateBody: JSON.stringify(document),
  }),
  'a product': (scope, document) => new servicecatalog.CfnCloudFormationProduct(scope, 'Deploying', {
    name: 'tables', owner: 'platform', provisioningArtifactParameters: [{ info: { LoadTemplateFromURL: assetOf(scope, document).httpUrl } }],
  }),
};

const CASES: Readonly<Record<string, (scope: Construct) => void>> = {
  ...Object.fromEntries(Object.entries(INSECURE).map(([name, { add }]) => [name, add])),
  'a SecureTable that is weakened': (scope) => {
    l1Of(new SecureTable(scope, 'Table', { partitionKey })).addPropertyOverride('SSESpecification.SSEEnabled', false);
  },
  'an id that has to be quoted': (scope) => plainTable(scope, "O'Neill\\s"),
  'an L1 whose id is Resource': (scope) => new dynamodb.CfnTable(scope, 'Resource', { keySchema: [] }),
  'a custom resource that creates a table': (scope) => new AwsCustomResource(scope, 'Table', {
    onCreate: { service: 'DynamoDB', action: 'createTable', parameters: { TableName: 'T' }, physicalResourceId: PhysicalResourceId.of('T') },
    policy: AwsCustomResourcePolicy.fromSdkCalls({ resources: AwsCustomResourcePolicy.ANY_RESOURCE }),
  }),
  'a key under two tables': (scope) => {
    const encryption = dynamodb.TableEncryptionV2.customerManagedKey(new kms.Key(scope, 'Key'));
    ['One', 'Two'].forEach((id) => new dynamodb.TableV2(scope, id, { partitionKey, encryption, resourcePolicy: tlsOnly() }));
  },
  ...Object.fromEntries(Object.entries(HIDING).flatMap(([what, document]) => Object.entries(DEPLOYING).map(([how, deploy]) =>
    [`${what} in the template of ${how}`, (scope: Construct) => deploy(scope, document)]))),
  'a replica': (scope) => goodTable(scope, 'Table', {
    encryption: undefined, replicas: [{ region: 'us-east-1' }],
  }),
};

describe.each(Object.keys(CASES))('the calls that are printed for %s', (name) => {
  const add = CASES[name];

  test.each([
    ['the report', 0],
    ["CDK's report", 1],
  ])('in %s open the guard', (_, which) => {
    const code = calls(build(add))[which];

    expect(code.length).toBeGreaterThan(0);
    expect(printed(paste(build(add), code))).toEqual({ text: '' });
  });

  test('open it in a stage', () => {
    const inStage = (root: App) => new Stage(root, 'Stage', { env: ENV });
    const [code] = calls(build(add, inStage));

    expect(printed(paste(build(add, inStage), code))).toEqual({ text: '' });
  });
});

test('the report has one call for each table, and names the construct that the app makes', () => {
  expect(calls(build(plainTable))).toEqual([
    ["EncryptedTables.exempt(app.node.findChild('Stack').node.findChild('Table'), "
      + "{ rules: [TableRule.CUSTOMER_MANAGED_KEY, TableRule.TLS_ONLY], reason: 'why this is acceptable' });"],
    ['CUSTOMER_MANAGED_KEY', 'TLS_ONLY'].map((rule) => "EncryptedTables.exempt(app.node.findChild('Stack').node.findChild('Table'), "
      + `{ rules: [TableRule.${rule}], reason: 'why this is acceptable' });`),
  ]);
});

test('a finding on one replica is opened for its Region only', () => {
  const [code] = calls(build(CASES['a replica']));

  expect(code.filter((line) => line.includes("regions: ['us-east-1']"))).toHaveLength(1);
});

test('an app in Python gets it in Python', () => {
  const replaced = jest.replaceProperty(process, 'env', { ...process.env, JSII_AGENT: 'Python/3.11.7' });
  const [[code]] = calls(build(CASES['a replica']));
  replaced.restore();

  expect(code).toMatch(/^EncryptedTables\.exempt\(app\.node\.find_child\('Stack'\)\.node\.find_child\('Table'\), rules=\[TableRule\.\w+.*\], reason='why this is acceptable'\)$/);
});

describe('there is no call', () => {
  test('where exemptions are refused', () => {
    const root = app(UNSTOPPED);
    EncryptedTables.enforce(root, { allowExemptions: false });
    plainTable(new Stack(root, 'Stack', { env: ENV }));

    expect(calls(root)).toEqual([[], []]);
  });

  test('for an exemption that is not valid', () => {
    expect(calls(build((scope) => l1Of(goodTable(scope)).addMetadata('cdk-secure-table:exemption', [{ rules: ['TlsOnly'] }])))).toEqual([[], []]);
  });

  test('for a table that only a nested template has', () => {
    const template = { Resources: { Table: { Type: 'AWS::DynamoDB::Table', Properties: {} } } };

    expect(calls(build((scope) => new CfnStackSet(scope, 'Set', { stackSetName: 'Set', permissionModel: 'SELF_MANAGED', templateBody: JSON.stringify(template) }))))
      .toEqual([[], []]);
  });
});
