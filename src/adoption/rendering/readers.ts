import { CfnResource, Names } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { SecuringContext } from './securing-context';
import { propertiesOf } from '../../cdk/rendered-resource';
import type { Properties } from '../../cdk/rendered-resource';
import { asIntrinsic, ifBranches, isIntrinsic, namedResource } from '../../cloudformation/intrinsics';
import type { Json } from '../../cloudformation/json';
import { abbreviate, ACCOUNT, composeText, isUnresolved, knownText } from '../../cloudformation/text';

/**
 * The service that reads a table's exports for a zero-ETL integration: it calls KMS with its own principal, and only decrypts (Redshift Management
 * Guide).
 */
const REDSHIFT = 'redshift.amazonaws.com';

/**
 * Reports the principals that a table's or a stream's policy allows and the new key does not: the key allows the principals of the table's account,
 * through DynamoDB. Others need a statement in the key's policy as well (KMS Developer Guide, key policies).
 *
 * @param policies `ResourcePolicy` of the table, and of its stream
 */
export function reportReaders(policies: readonly unknown[], context: SecuringContext): void {
  const readers = policies.flatMap(allowStatements).flatMap((statement) => otherReaders(statement, context));
  if (readers.length > 0) {
    context.report({
      severity: 'warning',
      code: 'ReadersOfOtherAccounts',
      what: `The resource policy of the table or its stream allows ${[...new Set(readers)].join(', ')}, but the key of the table does not`,
      remedy: 'Pass a TableKey with grants to these principals as encryptionKey of EncryptTable, and allow them to use the key in their own '
        + 'accounts. '
        + 'If they are principals of this account, acknowledge this warning.',
    });
  }
}

function allowStatements(policy: unknown): readonly Properties[] {
  return ifBranches(policy).flatMap((outcome) => ifBranches(propertiesOf(outcome).PolicyDocument))
    .flatMap((document) => ifBranches(propertiesOf(document).Statement)).flatMap((statements) => [statements].flat())
    .flatMap((statement) => ifBranches(statement)).map(propertiesOf)
    .filter(({ Effect }) => Effect !== 'Deny');
}

/** What identifies the principals of a statement that the key does not admit. */
function otherReaders(statement: Properties, context: SecuringContext): readonly string[] {
  const { Principal, NotPrincipal } = statement;
  if (NotPrincipal !== undefined) {
    return ['all principals with exceptions (NotPrincipal)'];
  }
  return ifBranches(Principal).flatMap((principal) => {
    if (principal === '*' || isUnresolved(principal)) {
      return otherNames('AWS', principal, statement, context);
    }
    return Object.entries(propertiesOf(principal)).flatMap(([type, names]) => otherNames(type, names as Json, statement, context));
  });
}

function otherNames(type: string, names: Json | undefined, statement: Properties, context: SecuringContext): readonly string[] {
  const all = ifBranches(names).flatMap((list) => [list].flat()).flatMap((name) => ifBranches(name));
  return all.filter((name) => name !== undefined).flatMap((name) => {
    const text = knownText(composeText(name));
    if (type === 'Service') {
      return text === REDSHIFT && actsForOwnAccount(statement, context) && context.admitService(text) ? [] : [text ?? unknown(name)];
    }
    return type === 'AWS' ? otherPrincipal(text, name, context) : [text ?? unknown(name)];
  });
}

function otherPrincipal(text: string | undefined, name: Json, context: SecuringContext): readonly string[] {
  if (text === '*') {
    return ['all principals'];
  }
  const [, account] = /^(?:arn:[^:]*:(?:iam|sts)::)?(\d{12}|\uE000)(?::|$)/.exec(text ?? '') ?? [];
  if (account !== undefined) {
    return account === ACCOUNT || account === context.stack.account ? [] : [account];
  }
  return context.isOwnPrincipal(name) ? [] : [text ?? unknown(name)];
}

function unknown(name: Json): string {
  return `${isIntrinsic(name) ? 'a principal that is known only at deployment, ' : ''}${abbreviate(name)}`;
}

/** Whether a service acts for the table's own account only, as far as the statement says. */
function actsForOwnAccount({ Condition }: Properties, { stack }: SecuringContext): boolean {
  const sources = Object.values(propertiesOf(composeText(Condition))).flatMap((block) =>
    Object.entries(propertiesOf(block)).filter(([key]) => key.toLowerCase() === 'aws:sourceaccount').flatMap(([, values]) => [values].flat()));
  return sources.every((account) => account === ACCOUNT || account === stack.account);
}

const IAM_PRINCIPALS = new Set(['AWS::IAM::Role', 'AWS::IAM::User']);

/**
 * Whether a rendered value is the ARN of one of these roles and users, which belong to the account of their stack.
 *
 * Before CDK prepares a synthesis, a reference to another stack is a `GetAtt` of its logical id; after, it is an import, an output or a parameter
 * whose name contains that of the resource.
 */
export function isArnOf(constructs: Iterable<IConstruct>, value: Json): boolean {
  const { logicalId, attribute } = namedResource(value) ?? {};
  const text = JSON.stringify(value);
  return [...constructs].some((construct) => CfnResource.isCfnResource(construct) && IAM_PRINCIPALS.has(construct.cfnResourceType)
    && (attribute === undefined ? isPassedOn(construct, value, text) : attribute === 'Arn' && idOf(construct) === logicalId));
}

const PASSED_ON = new Set(['Ref', 'Fn::ImportValue', 'Fn::GetStackOutput']);

function isPassedOn(resource: CfnResource, value: Json, text: string): boolean {
  return PASSED_ON.has(asIntrinsic(value)?.name ?? '') && [idOf(resource), Names.nodeUniqueId(resource.node)].some((id) => text.includes(`${id}Arn`));
}

function idOf(resource: CfnResource): string {
  return String(resource.stack.resolve(resource.logicalId));
}
