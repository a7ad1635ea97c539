import { Token } from 'aws-cdk-lib';
import type { Region, SecuringContext } from './securing-context';
import { propertiesOf } from '../../cdk/rendered-resource';
import { isIntrinsic, mapBranches } from '../../cloudformation/intrinsics';
import { isObject } from '../../cloudformation/json';
import { partitionOf } from '../../cloudformation/regions';
import { composeText } from '../../cloudformation/text';
import { mergeStatements } from '../../policy/merge-statements';
import { denyInsecureTransport } from '../../policy/tls-only';
import type { TlsOnlySubject } from '../../policy/tls-only';
import type { PolicySubject } from '../../policy-analysis';
import { analyzeTlsOnly } from '../../policy-analysis';

/** The traits of a table that decide which roles its deny exempts. */
export type TableTraits = Omit<TlsOnlySubject, 'stack'>;

type Kind = PolicySubject['kind'];

/** `ResourcePolicy` of a table or of a replica. */
export function tablePolicy(policy: unknown, traits: TableTraits, region: Region, context: SecuringContext): unknown {
  return context.isExempt('TlsOnly', region) ? policy : resourcePolicy(policy, 'table', traits, context);
}

/** The specification that contains the policy of a stream. */
export function streamSpecification(specification: unknown, traits: TableTraits, region: Region, context: SecuringContext): unknown {
  return context.isExempt('StreamTlsOnly', region) ? specification : mapBranches(specification, (outcome) => {
    if (isIntrinsic(outcome)) {
      return reportUnreadablePolicy(outcome, 'stream', context);
    }
    const given = propertiesOf(outcome);
    const policy = resourcePolicy(given.ResourcePolicy, 'stream', traits, context);
    return policy === given.ResourcePolicy ? outcome : { ...given, ResourcePolicy: policy };
  });
}

function resourcePolicy(policy: unknown, kind: Kind, traits: TableTraits, context: SecuringContext): unknown {
  return mapBranches(policy, (outcome) => {
    if (isIntrinsic(outcome)) {
      return reportUnreadablePolicy(outcome, kind, context);
    }
    const given = propertiesOf(outcome).PolicyDocument;
    const document = mapBranches(given, (each) => tlsOnly(each, kind, traits, context));
    return document === given ? outcome : { PolicyDocument: document };
  });
}

/** The document with our statement first; unchanged if it denies requests without TLS in another form. */
function tlsOnly(document: unknown, kind: Kind, traits: TableTraits, context: SecuringContext): unknown {
  if (document !== undefined && (isIntrinsic(document) || !isObject(document))) {
    return reportUnreadablePolicy(document, kind, context);
  }
  if (document !== undefined && analyzeTlsOnly(composeText(document), subjectOf(kind, context)).tlsOnly) {
    return document;
  }
  const deny = denyInsecureTransport(kind, { stack: context.stack, ...traits });
  const base = document ?? { Version: '2012-10-17' };
  return {
    ...base,
    Statement: mapBranches(propertiesOf(document).Statement, (statements) => (isIntrinsic(statements)
      ? reportUnreadablePolicy(statements, kind, context)
      : mergeStatements(context.stack, [deny], [{ Statement: statements }]).Statement)),
  };
}

function subjectOf(kind: Kind, { stack: { account, region } }: SecuringContext): PolicySubject {
  return {
    kind,
    ...(Token.isUnresolved(region) ? {} : { partition: partitionOf(region) }),
    ...(Token.isUnresolved(account) ? {} : { accounts: [account] }),
  };
}

function reportUnreadablePolicy(policy: unknown, kind: Kind, context: SecuringContext): unknown {
  context.report({
    severity: 'error',
    code: 'PolicyUnreadable',
    what: `The resource policy of the ${kind} is known only at deployment, so no statement can be added: ${JSON.stringify(policy)}`,
    remedy: 'Write the policy as a document with a list of statements, or add a statement that denies requests without TLS to its source.',
  });
  return policy;
}
