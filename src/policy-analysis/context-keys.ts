export const SECURE_TRANSPORT = 'aws:securetransport';
export const PRINCIPAL_ARN = 'aws:principalarn';
export const PRINCIPAL_IS_AWS_SERVICE = 'aws:principalisawsservice';

/** What is known about a condition key. Sources: IAM User Guide (global keys), service authorization reference (keys of DynamoDB). */
interface ContextKeyKind {
  /** Whether requests have one value for the key or a list of values; `unknown` for a key that is in no list below. */
  readonly cardinality: 'single' | 'multiple' | 'unknown';
  readonly type: 'text' | 'arn' | 'boolean';
}

/** @param key in lower case */
export function contextKeyKind(key: string): ContextKeyKind {
  if (BOOLEANS.has(key) || ARNS.has(key)) {
    return { cardinality: 'single', type: BOOLEANS.has(key) ? 'boolean' : 'arn' };
  }
  if (MULTIVALUED.has(key)) {
    return { cardinality: 'multiple', type: 'text' };
  }
  return { cardinality: SINGLE_TEXTS.has(key) || TAGS.test(key) ? 'single' : 'unknown', type: 'text' };
}

const BOOLEANS = new Set([
  SECURE_TRANSPORT, PRINCIPAL_IS_AWS_SERVICE, 'aws:viaawsservice', 'aws:multifactorauthpresent', 'aws:assumedroot', 'aws:ismcpserviceaction',
  'aws:viaawsmcpservice', 'dynamodb:fulltablescan',
]);

const ARNS = new Set([
  PRINCIPAL_ARN, 'aws:sourcearn', 'aws:chatbotsourcearn', 'ec2:sourceinstancearn', 'lambda:sourcefunctionarn',
  'ssm:sourceinstancearn',
]);

const MULTIVALUED = new Set([
  'aws:calledvia', 'aws:principalorgpaths', 'aws:principalservicenameslist', 'aws:resourceorgpaths', 'aws:sourceorgpaths', 'aws:tagkeys',
  'aws:vpceorgpaths', 'dynamodb:attributes', 'dynamodb:firstpartitionkeyvalues', 'dynamodb:fistargetarns', 'dynamodb:fourthpartitionkeyvalues',
  'dynamodb:leadingkeys', 'dynamodb:secondpartitionkeyvalues', 'dynamodb:thirdpartitionkeyvalues',
]);

const SINGLE_TEXTS = new Set([
  'aws:calledviaawsmcp', 'aws:calledviafirst', 'aws:calledvialast', 'aws:currenttime', 'aws:ec2instancesourceprivateipv4',
  'aws:ec2instancesourcevpc', 'aws:epochtime', 'aws:federatedprovider', 'aws:multifactorauthage', 'aws:principalaccount', 'aws:principalorgid',
  'aws:principalservicename', 'aws:principaltype', 'aws:referer', 'aws:requestedregion', 'aws:resourceaccount', 'aws:resourceorgid',
  'aws:sourceaccount', 'aws:sourceidentity', 'aws:sourceip', 'aws:sourceorgid', 'aws:sourceowner', 'aws:sourcevpc', 'aws:sourcevpcarn',
  'aws:sourcevpce', 'aws:tokenissuetime', 'aws:useragent', 'aws:userid', 'aws:username', 'aws:vpceaccount', 'aws:vpceorgid', 'aws:vpcsourceip',
  'dynamodb:enclosingoperation', 'dynamodb:fisactionid', 'dynamodb:returnconsumedcapacity', 'dynamodb:returnvalues', 'dynamodb:select',
  'ec2:roledelivery', 'glue:credentialissuingservice', 'glue:roleassumedby', 'identitystore:userid', 'kms:calleraccount', 'kms:viaservice',
]);

/** A tag has one value; its name is a part of the key. */
const TAGS = /^aws:(principal|request|resource)tag\//;
