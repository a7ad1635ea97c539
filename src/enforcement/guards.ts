import type { IConstruct } from 'constructs';
import type { StoppedSynth } from './stopped-synth';
import { findingId, identityOf } from '../rules/rule';
import type { RuleFinding, RuleText } from '../rules/rule';
import type { AppFacts } from '../template/facts';

/** The guard of one scope. */
export interface ScopeGuard {
  readonly scope: IConstruct;
  /** The last synthesis of the app, if this guard stopped it. */
  readonly stopped?: StoppedSynth;
  /** How often CDK had this guard check the app. */
  readonly checks: number;
  check(facts: AppFacts): readonly RuleFinding[];
  /** The report for where CDK shows none. */
  report(findings: readonly RuleFinding[]): string;
}

/** A global symbol, since several copies of this package may be loaded. */
const GUARDS = Symbol.for('cdk-secure-table.guards');

type Guarded = IConstruct & { [GUARDS]?: ScopeGuard[] };

/** All guards of a construct's app, those of outer scopes first. */
export function guardsOf(construct: IConstruct): readonly ScopeGuard[] {
  const depth = ({ scope }: ScopeGuard) => scope.node.scopes.length;
  return [...(construct.node.root as Guarded)[GUARDS] ?? []].sort((one, other) => depth(one) - depth(other));
}

export function register(guard: ScopeGuard): void {
  const root: Guarded = guard.scope.node.root;
  root[GUARDS] = [...root[GUARDS] ?? [], guard];
}

/** The findings of each guard of the app. Where scopes are nested, the outermost guard reports a finding. */
export function findingsByGuard(scope: IConstruct, read: () => AppFacts): ReadonlyMap<ScopeGuard, readonly RuleFinding[]> {
  const guards = guardsOf(scope);
  try {
    const facts = read();
    const reported = new Set<string>();
    return new Map(guards.map((guard) => {
      const findings = guard.check(facts).filter((found) => !reported.has(identity(found)));
      findings.forEach((found) => reported.add(identity(found)));
      return [guard, findings];
    }));
  } catch (error) {
    return new Map(guards.map((guard) => [guard, [unchecked(guard.scope, error as Error)]]));
  }
}

export function isError({ finding }: RuleFinding): boolean {
  return finding.severity === 'error';
}

function identity(found: RuleFinding): string {
  return [findingId(found), found.finding.severity, identityOf(found.finding.where)].join(' ');
}

/** The name under which reports list an app that the guard cannot check. */
const GUARD_RULE: RuleText = {
  name: 'Guard',
  title: 'The guard can check the app',
  why: 'Tables in templates that were not checked may be insecure.',
  remedy: 'Fix the cause of the error.',
  controls: {},
  guarded: true,
};

/** CDK only reports a plugin that throws, and `--ignore-errors` then deploys unchecked templates. */
function unchecked(scope: IConstruct, error: Error): RuleFinding {
  const where = { constructPath: scope.node.path, logicalId: '', resourceType: '' };
  const fix = 'Fix the cause of the error. If the cause is not in your app, report the error to cdk-secure-table.';
  const message = `The guard cannot check the templates: ${error.stack}`;
  return { rule: GUARD_RULE, finding: { where, severity: 'error', message, fix, subjects: [] } };
}
