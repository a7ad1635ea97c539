import { App, attachCustomSynthesis, Stage } from 'aws-cdk-lib';
import type { IPolicyValidationContext, IPolicyValidationPlugin, ISynthesisSession, PolicyValidationPluginReport } from 'aws-cdk-lib';
import type { Construct, IConstruct } from 'constructs';
import { ConstructIndex } from './construct-index';
import { examine, factsOfContext, factsOfSession } from './examination';
import { toText, toViolation } from './report';
import { fault } from '../errors';
import { GUARDED } from '../rules/catalogue';
import { findingId, identityOf } from '../rules/rule';
import type { RuleFinding, RuleOptions } from '../rules/rule';
import type { AppFacts } from '../template/facts';

interface GuardOptions {
  readonly minimumKey: RuleOptions['minimumKey'];
  readonly allowExemptions: boolean;
}

/** The guard of one scope, as CDK runs it after the templates are written. */
export class Guard implements IPolicyValidationPlugin {
  public readonly name = 'EncryptedTables';
  /** Whether the scope's own synthesis asks the guard too, for where CDK does not stop. */
  public hooked = false;

  constructor(public readonly scope: IConstruct, private readonly options: GuardOptions) {}

  public validate(context: IPolicyValidationContext): PolicyValidationPluginReport {
    const findings = findingsByGuard(this.scope, factsOfContext(this.scope.node.root, context)).get(this)!;
    if (!this.hooked && !throwsOnViolations(this.scope) && hasErrors(findings)) {
      // Nobody else will stop: the exit code is what is left.
      console.error(toText(findings));
      process.exitCode = 1;
    }
    const places = new ConstructIndex(this.scope.node.root);
    return {
      success: !hasErrors(findings),
      violations: findings.map((found) => toViolation(found, places, { error: 'fatal', verbose: false })),
    };
  }

  public judge(facts: AppFacts): readonly RuleFinding[] {
    return examine({ ...this.options, scope: this.scope, rules: GUARDED, guardedElsewhere: [] }, facts);
  }
}

/** What each guard of the app has to say. Where scopes lie in one another, the outermost guard that finds a fault reports it. */
function findingsByGuard(scope: IConstruct, facts: AppFacts): ReadonlyMap<Guard, readonly RuleFinding[]> {
  const said = new Set<string>();
  return new Map(guardsOf(scope).map((guard) => {
    const findings = guard.judge(facts).filter((found) => !said.has(identity(found)));
    findings.forEach((found) => said.add(identity(found)));
    return [guard, findings];
  }));
}

function hasErrors(findings: readonly RuleFinding[]): boolean {
  return findings.some(({ finding }) => finding.severity === 'error');
}

function identity(found: RuleFinding): string {
  return [findingId(found), found.finding.severity, identityOf(found.finding.where)].join(' ');
}

/** On the construct itself and under a global symbol: several copies of this package may be loaded. */
const GUARDS = Symbol.for('cdk-secure-table.guards');

type Guarded = IConstruct & { [GUARDS]?: Guard[] };

/** All guards of the app that a construct belongs to, those of outer scopes first. */
export function guardsOf(construct: IConstruct): readonly Guard[] {
  return [...(construct.node.root as Guarded)[GUARDS] ?? []].sort((one, other) => one.scope.node.scopes.length - other.scope.node.scopes.length);
}

export function register(guard: Guard): void {
  const root: Guarded = guard.scope.node.root;
  root[GUARDS] = [...root[GUARDS] ?? [], guard];
}

const HOOKED = Symbol.for('cdk-secure-table.hooked');

/**
 * Lets the synthesis itself ask the guards, for where CDK runs no plugin (`stage.synth()`) or does not stop for one (the CLI).
 *
 * CDK calls a stage's custom synthesis last, when the templates of all its stacks are written, and takes one per construct.
 */
export function hook(guard: Guard): void {
  const { scope } = guard;
  const stages = scope.node.findAll().concat(scope.node.scopes).filter(Stage.isStage);
  stages.forEach(attach);
  guard.hooked = isHooked(scope.node.root);
}

function attach(stage: Stage): void {
  if (isHooked(stage)) {
    return;
  }
  try {
    attachCustomSynthesis(stage as Construct, { onSynthesize: (session) => stop(stage, session) });
    Object.defineProperty(stage, HOOKED, { value: true });
  } catch {
    // Another library has it: the guard has only its plugin there.
  }
}

function isHooked(construct: IConstruct): boolean {
  return HOOKED in construct;
}

function stop(stage: Stage, session: ISynthesisSession): void {
  if (isReportedOtherwise(stage)) {
    return;
  }
  const findings = [...findingsByGuard(stage, factsOfSession(stage, session)).values()].flat();
  if (hasErrors(findings)) {
    const count = findings.filter(({ finding }) => finding.severity === 'error').length;
    const what = `The synth stops: ${count} ${count === 1 ? 'fault' : 'faults'} in how tables are encrypted and reached`;
    const error = fault(stage, 'TablesNotSecure', what, `What to change:\n\n${toText(findings)}\n`);
    // Who stops the synth is of use, and the way there through the library and CDK is not.
    error.stack = `${error.name}: ${error.message}\n    at EncryptedTables.enforce (cdk-secure-table)`;
    throw error;
  }
}

/** Stages are judged with the app when the app is synthesized; and what CDK throws for, it reports better than we can. */
function isReportedOtherwise(stage: Stage): boolean {
  const { root } = stage.node;
  return stage === root ? App.isApp(root) && throwsOnViolations(root) : isBeingSynthesized(root);
}

/** The first thing that an app's synthesis does is to create the construct `Tree`, before it synthesizes its stages. */
function isBeingSynthesized(root: IConstruct): boolean {
  return root.node.tryFindChild('Tree') !== undefined;
}

/**
 * Whether CDK itself throws from `app.synth()` when a plugin reports violations.
 *
 * It does not under the CLI, which sets this context and reads the report later (or ignores it, with `--ignore-errors`),
 * nor where CDK was told that the app is a process of its own.
 */
function throwsOnViolations(scope: IConstruct): boolean {
  const { node } = scope.node.root;
  const fails: unknown = node.tryGetContext('@aws-cdk/core:failSynthOnValidationErrors') ?? true;
  const modes: readonly unknown[] = [node.tryGetContext('@aws-cdk/core:appMode'), process.env.CDK_APP_MODE];
  return String(fails) !== 'false' && !modes.includes('process');
}
