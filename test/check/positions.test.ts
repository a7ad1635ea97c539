import { findingsIn, placeOf } from './support';

/* Where a finding is shown: `line:column` of the key of the property, else of the logical id. Each case is written by hand. */

type Case = readonly [name: string, rule: string, place: string, text: string];

const TABLE = 'Resources:\n  T:\n    Type: AWS::DynamoDB::Table\n';
const GLOBAL = 'Resources:\n  T:\n    Type: AWS::DynamoDB::GlobalTable\n    Properties:\n';
const KEY = `  K:
    Type: AWS::KMS::Key
    DeletionPolicy: Delete
    Properties:
      EnableKeyRotation: false
      KeyPolicy:
        Statement: [{Effect: Allow, Principal: '*', Action: 'kms:*', Resource: '*'}]
`;
const ON_KEY = `${TABLE}    DeletionPolicy: Retain\n    Properties: {SSESpecification: {SSEEnabled: true, SSEType: KMS, KMSMasterKeyId: !GetAtt K.Arn}}\n`;

const YAML: readonly Case[] = [
  ['no properties at all', 'CustomerManagedKey', '2:3', TABLE],
  ['no such property', 'CustomerManagedKey', '2:3', `${TABLE}    Properties:\n      TableName: x\n`],
  ['a boolean', 'CustomerManagedKey', '6:9', `${TABLE}    Properties:\n      SSESpecification:\n        SSEEnabled: false\n`],
  ['a boolean of YAML 1.1', 'CustomerManagedKey', '6:9', `${TABLE}    Properties:\n      SSESpecification:\n        SSEEnabled: no\n`],
  ['an empty property', 'CustomerManagedKey', '5:7', `${TABLE}    Properties:\n      SSESpecification:\n`],
  ['a flow map', 'CustomerManagedKey', '4:37', `${TABLE}    Properties: {SSESpecification: {SSEEnabled: false}}\n`],
  ['a quoted key', 'CustomerManagedKey', '6:9', `${TABLE}    "Properties":\n      'SSESpecification':\n        "SSEEnabled": "false"\n`],
  ['a comment in front', 'CustomerManagedKey', '8:9', `# one\n# two\n${TABLE}    Properties:\n      SSESpecification:\n        SSEEnabled: false\n`],
  ['a comment between', 'CustomerManagedKey', '8:9', `${TABLE}    Properties:\n      # one\n\n      SSESpecification:\n        SSEEnabled: false # off\n`],
  ['the key by alias', 'CustomerManagedKey', '7:9',
    `${TABLE}    Properties:\n      SSESpecification:\n        SSEEnabled: true\n        KMSMasterKeyId: alias/aws/dynamodb\n`],
  ['a key from !Ref', 'CustomerManagedKey', '7:9',
    `${TABLE}    Properties:\n      SSESpecification:\n        SSEEnabled: true\n        KMSMasterKeyId: !Ref P\n`],
  ['a key from !Sub', 'CustomerManagedKey', '7:9',
    `${TABLE}    Properties:\n      SSESpecification:\n        SSEEnabled: true\n        KMSMasterKeyId: !Sub '\${P}'\n`],
  ['a key from !ImportValue', 'CustomerManagedKey', '7:9',
    `${TABLE}    Properties:\n      SSESpecification:\n        SSEEnabled: true\n        KMSMasterKeyId: !ImportValue P\n`],
  ['!If around the property', 'CustomerManagedKey', '5:7',
    `${TABLE}    Properties:\n      SSESpecification: !If [C, {SSEEnabled: false}, !Ref AWS::NoValue]\n`],
  ['!If around the value', 'CustomerManagedKey', '6:9', `${TABLE}    Properties:\n      SSESpecification:\n        SSEEnabled: !If [C, false, 'false']\n`],
  ['an alias of a map', 'CustomerManagedKey', '2:5',
    `Off: &off\n    SSEEnabled: false\n${TABLE}    Properties:\n      SSESpecification: *off\n`],
  ['an anchor on the map', 'CustomerManagedKey', '6:9', `${TABLE}    Properties:\n      SSESpecification: &off\n        SSEEnabled: false\n`],
  ['an alias of all properties', 'CustomerManagedKey', '3:7',
    `Off: &off\n    SSESpecification:\n      SSEEnabled: false\n${TABLE}    Properties: *off\n`],
  ['an anchor on a scalar', 'CustomerManagedKey', '6:9', `${TABLE}    Properties:\n      SSESpecification:\n        SSEEnabled: &x false\n`],
  ['a tag on the map', 'CustomerManagedKey', '6:9', `${TABLE}    Properties:\n      SSESpecification: !!map\n        SSEEnabled: false\n`],
  ['a block text in front', 'CustomerManagedKey', '10:9',
    `Description: |\n  Resources:\n    T:\n      SSEEnabled: x\n${TABLE}    Properties:\n      SSESpecification:\n        SSEEnabled: false\n`],
  ['the same logical id in another section', 'DeletionProtection', '4:3', `Outputs:\n  T: {Value: x}\n${TABLE}`],
  ['a document marker', 'CustomerManagedKey', '7:9', `---\n${TABLE}    Properties:\n      SSESpecification:\n        SSEEnabled: false\n`],
  ['a byte order mark', 'CustomerManagedKey', '2:3', `\uFEFF${TABLE}`],
  ['deletion protection', 'DeletionProtection', '5:7', `${TABLE}    Properties:\n      DeletionProtectionEnabled: false\n`],
  ['point-in-time recovery', 'PointInTimeRecovery', '6:9',
    `${TABLE}    Properties:\n      PointInTimeRecoverySpecification:\n        PointInTimeRecoveryEnabled: off\n`],
  ['a resource policy', 'TlsOnly', '6:9', `${TABLE}    Properties:\n      ResourcePolicy:\n        PolicyDocument: {Statement: []}\n`],
  ['a stream without a policy', 'StreamTlsOnly', '5:7', `${TABLE}    Properties:\n      StreamSpecification: {StreamViewType: KEYS_ONLY}\n`],
  ['rotation of a key', 'KeyRotation', '10:7', `${ON_KEY}${KEY}`],
  ['the policy of a key', 'KeyPolicyScope', '11:7', `${ON_KEY}${KEY}`],
  ['the deletion policy of a key', 'KeyRetained', '8:5', `${ON_KEY}${KEY}`],
  ['the only replica', 'DeletionProtection', '7:11', `${GLOBAL}      Replicas:\n        - Region: eu-west-1\n          DeletionProtectionEnabled: false\n`],
  ['the second replica', 'DeletionProtection', '9:11', `${GLOBAL}      Replicas:
        - Region: !Ref AWS::Region
          DeletionProtectionEnabled: true
        - Region: us-east-1
          DeletionProtectionEnabled: false
`],
  ['an exemption', 'Exemption', '5:7', `${TABLE}    Metadata:\n      cdk-secure-table:exemption: {rules: [TlsOnly]}\n`],
  ['a macro of the template', 'CustomerManagedKey', '1:1', 'Transform: Mine\nResources: {T: {Type: AWS::SNS::Topic}}\n'],
  ['a loop whose list is unknown', 'CustomerManagedKey', '1:1',
    'Transform: AWS::LanguageExtensions\nResources:\n  Fn::ForEach::L:\n    - N\n    - !Ref Names\n    - T${N}: {Type: AWS::DynamoDB::Table}\n'],
  ['a loop with a literal list', 'CustomerManagedKey', '3:3',
    'Transform: AWS::LanguageExtensions\nResources:\n  Fn::ForEach::L:\n    - N\n    - [A]\n    - T${N}: {Type: AWS::DynamoDB::Table}\n'],
  ['an inline nested template', 'CustomerManagedKey', '5:7',
    'Resources:\n  N:\n    Type: AWS::CloudFormation::StackSet\n    Properties:\n      TemplateURL: https://example.com/x.yaml\n'],
  ['a table in an inline template', 'DeletionProtection', '5:7',
    'Resources:\n  N:\n    Type: AWS::CloudFormation::StackSet\n    Properties:\n'
    + '      TemplateBody: |\n        Resources:\n          T:\n            Type: AWS::DynamoDB::Table\n'],
  ['DAX at rest', 'DaxEncryptionAtRest', '5:7', 'Resources:\n  D:\n    Type: AWS::DAX::Cluster\n    Properties:\n      SSESpecification: {}\n'],
  ['DAX in transit', 'DaxEncryptionInTransit', '5:7',
    'Resources:\n  D:\n    Type: AWS::DAX::Cluster\n    Properties:\n      ClusterEndpointEncryptionType: NONE\n'],
  ['an endpoint', 'PlaintextEndpoint', '6:9',
    'Resources:\n  F:\n    Type: AWS::Lambda::Function\n    Properties:\n      Environment:\n        Variables: {URL: "http://dynamodb.eu-west-1.amazonaws.com"}\n'],
  ['AWS SAM', 'CustomerManagedKey', '5:7',
    'Resources:\n  T:\n    Type: AWS::Serverless::SimpleTable\n    Properties:\n      SSESpecification: {}\nTransform: AWS::Serverless-2016-10-31\n'],
];

test.each(YAML)('YAML: %s (%s) at %s', (_, rule, place, text) => {
  expect(placeOf(rule, text)).toBe(place);
});

test.each(YAML)('YAML with Windows line ends: %s (%s) at %s', (_, rule, place, text) => {
  expect(placeOf(rule, text.replaceAll('\n', '\r\n'))).toBe(place);
});

const JSON_TABLE = `{
  "Resources": {
    "T": {
      "Type": "AWS::DynamoDB::Table",
      "Properties": {
        "SSESpecification": { "SSEEnabled": false },
        "DeletionProtectionEnabled": false
      }
    }
  }
}`;

test.each([
  ['a property', 'CustomerManagedKey', '6:31', JSON_TABLE],
  ['another property', 'DeletionProtection', '7:9', JSON_TABLE],
  ['no such property', 'PointInTimeRecovery', '3:5', JSON_TABLE],
  ['Windows line ends', 'DeletionProtection', '7:9', JSON_TABLE.replaceAll('\n', '\r\n')],
  ['tabs', 'DeletionProtection', '7:5', JSON_TABLE.replaceAll('  ', '\t')],
  ['one line', 'DeletionProtection', '1:104', JSON.stringify(JSON.parse(JSON_TABLE))],
  ['escaped keys', 'DeletionProtection', '7:9', JSON_TABLE.replace('DeletionProtectionEnabled', 'Deletion\\u0050rotectionEnabled')],
  ['equal keys, of which the last one counts', 'DeletionProtection', '8:9',
    JSON_TABLE.replace('"DeletionProtectionEnabled": false', '"DeletionProtectionEnabled": true,\n        "DeletionProtectionEnabled": false')],
  ['a logical id like a property of objects', 'CustomerManagedKey', '1:16', '{"Resources": {"constructor": {"Type": "AWS::DynamoDB::Table"}}}'],
  ['a flow map of YAML', 'CustomerManagedKey', '1:14', '{Resources: {T: {Type: AWS::DynamoDB::Table}}}'],
])('JSON: %s (%s) at %s', (_, rule, place, text) => {
  expect(placeOf(rule, text)).toBe(place);
});

test('a place ends with its value, if that is on the same line', () => {
  const [inLine, overLines] = ['      SSESpecification: {SSEEnabled: "x"}\n', '      SSESpecification:\n        - 1\n        - 2\n']
    .map((text) => findingsIn(`${TABLE}    Properties:\n${text}`).find(({ rule }) => rule === 'CustomerManagedKey')?.at);

  expect(inLine).toEqual({ file: 'template.yaml', line: 5, column: 26, endLine: 5, endColumn: 41 });
  expect(overLines).toEqual({ file: 'template.yaml', line: 5, column: 7 });
});
