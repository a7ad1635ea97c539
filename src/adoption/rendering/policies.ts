import { region_info as regionInfo, Token } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import type { Properties } from '../../cdk/rendered-resource';
import { analyseTlsOnly } from '../../policy-analysis';
import type { PolicySubject } from '../../policy-analysis';
import { mergeStatements } from '../../policy/merge-statements';
import type { Statement } from '../../policy/merge-statements';
import { denyInsecureTransportOnStream, denyInsecureTransportOnTable } from '../../policy/tls-only';
import type { TlsOnlySubject } from '../../policy/tls-only';
import { eachBranch, isObject, isOpaque, outcomesOf, propertiesOf } from './json';
import type { Region, Securing } from './securing';

/** What about a table decides who is exempt from its deny. */
export type TableTraits = Omit<TlsOnlySubject, 'stack'>;

type Kind = PolicySubject['kind'];

/** `ResourcePolicy` of a table or of a replica. */
export function tablePolicy(policy: unknown, traits: TableTraits, region: Region, securing: Securing): unknown {
  return securing.isExempt('TlsOnly', region) ? policy : resourcePolicy(policy, 'table', traits, securing);
}

/** The specification that holds the policy of a stream. */
export function streamSpecification(specification: unknown, traits: TableTraits, region: Region, securing: Securing): unknown {
  return securing.isExempt('StreamTlsOnly', region) ? specification : eachBranch(specification, (outcome) => {
    if (isOpaque(outcome)) {
      return unreadable(outcome, 'stream', securing);
    }
    const before = propertiesOf(outcome);
    const policy = resourcePolicy(before.ResourcePolicy, 'stream', traits, securing);
    return policy === before.ResourcePolicy ? outcome : { ...before, ResourcePolicy: policy };
  });
}

function resourcePolicy(policy: unknown, kind: Kind, traits: TableTraits, securing: Securing): unknown {
  return eachBranch(policy, (outcome) => {
    if (isOpaque(outcome)) {
      return unreadable(outcome, kind, securing);
    }
    const before = propertiesOf(outcome).PolicyDocument;
    const document = eachBranch(before, (each) => tlsOnly(each, kind, traits, securing));
    return document === before ? outcome : { PolicyDocument: document };
  });
}

/** The document as it is where it denies plain HTTP already, whatever way; with our statement in front of its own where not. */
function tlsOnly(document: unknown, kind: Kind, traits: TableTraits, securing: Securing): unknown {
  if (document !== undefined && (isOpaque(document) || !isObject(document))) {
    return unreadable(document, kind, securing);
  }
  if (document !== undefined && analyseTlsOnly(document, subjectOf(kind, securing)).tlsOnly) {
    return document;
  }
  const deny = denyOf(kind, { stack: securing.stack, ...traits });
  const base = document ?? { Version: '2012-10-17' };
  return {
    ...base,
    Statement: eachBranch(propertiesOf(document).Statement, (statements) => {
      if (isOpaque(statements)) {
        return unreadable(statements, kind, securing);
      }
      return mergeStatements(securing.context, [deny], [{ Statement: statements }]).Statement;
    }),
  };
}

/** One for each kind of table in a stack: it is asked for at every rendering of every table. */
const DENIES = new WeakMap<Stack, Map<string, Statement>>();

function denyOf(kind: Kind, subject: TlsOnlySubject): Statement {
  const { stack, ...traits } = subject;
  const known = DENIES.get(stack) ?? new Map<string, Statement>();
  DENIES.set(stack, known);
  const name = JSON.stringify([kind, traits]);
  const deny = known.get(name) ?? makeDeny(kind, subject);
  known.set(name, deny);
  return deny;
}

function makeDeny(kind: Kind, subject: TlsOnlySubject): Statement {
  return (kind === 'table' ? denyInsecureTransportOnTable(subject) : denyInsecureTransportOnStream(subject)).toStatementJson() as Statement;
}

function subjectOf(kind: Kind, { stack: { account, region } }: Securing): PolicySubject {
  return {
    kind,
    ...(Token.isUnresolved(region) ? {} : { partition: regionInfo.RegionInfo.get(region).partition }),
    ...(Token.isUnresolved(account) ? {} : { accounts: [account] }),
  };
}

/** The key of ours admits its own account: whoever else the policy lets in needs rights on it (KMS Developer Guide, key policies). */
export function warnOfOtherAccounts(policy: unknown, { stack, report }: Securing): void {
  const statements = outcomesOf(policy).flatMap((outcome) => outcomesOf(propertiesOf(outcome).PolicyDocument))
    .flatMap((document) => [propertiesOf(document).Statement].flat()).map(propertiesOf);
  const others = statements.filter(({ Effect }) => Effect === 'Allow').flatMap(whoIsNamed).filter((who) => who !== stack.account);
  if (others.length > 0) {
    report({
      severity: 'warning',
      code: 'ReadersOfOtherAccounts',
      what: `The table's policy lets ${[...new Set(others)].join(', ')} in, whom its new key does not admit`,
      remedy: 'Give the table a TableKey that they are granted on, as encryptionKey of EncryptTable, and let them use it in their own accounts.',
    });
  }
}

/** Accounts, and everybody. An ARN may be put together at the deployment, and says its account all the same. */
function whoIsNamed({ Principal }: Properties): string[] {
  const named = Principal === '*' ? '*' : propertiesOf(Principal).AWS;
  return [named].flat().flatMap((principal) => (principal === '*' ? ['everybody'] : /\b\d{12}\b/.exec(JSON.stringify(principal) ?? '') ?? []));
}

function unreadable(policy: unknown, kind: Kind, { report }: Securing): unknown {
  report({
    severity: 'error',
    code: 'PolicyUnreadable',
    what: `The resource policy of the ${kind} is known at deployment alone, and nothing can be added to it: ${JSON.stringify(policy)}`,
    remedy: 'Write the policy as a document whose statements are listed, or add the statement that denies plain HTTP where the policy comes from.',
  });
  return policy;
}
