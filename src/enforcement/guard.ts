import { App, attachCustomSynthesis, Stage } from 'aws-cdk-lib';
import type { IPolicyValidationContext, IPolicyValidationPlugin, ISynthesisSession, PolicyValidationPluginReport } from 'aws-cdk-lib';
import type { Construct, IConstruct } from 'constructs';
import { ConstructIndex } from './construct-index';
import { examine, factsOfContext, factsOfSession } from './examination';
import { toText, toViolation } from './report';
import { constructError } from '../errors';
import { GUARDED } from '../rules/catalogue';
import { findingId, identityOf } from '../rules/rule';
import type { RuleFinding, RuleOptions } from '../rules/rule';
import type { AppFacts } from '../template/facts';

interface GuardOptions {
  readonly minimumKey: RuleOptions['minimumKey'];
  readonly allowExemptions: boolean;
}

/** The guard of one scope: a validation plugin, which CDK runs after the templates are written. */
export class Guard implements IPolicyValidationPlugin {
  public readonly name = 'EncryptedTables';
  /** Whether the synthesis of the scope's app throws by itself, for where CDK does not stop. */
  public hooked = false;

  constructor(public readonly scope: IConstruct, private readonly options: GuardOptions) {}

  public validate(context: IPolicyValidationContext): PolicyValidationPluginReport {
    const findings = findingsByGuard(this.scope, factsOfContext(this.scope.node.root, context)).get(this)!;
    if (!this.hooked && !throwsOnViolations(this.scope) && hasErrors(findings)) {
      // Nothing else stops the synth here, so the exit code has to.
      console.error(toText(findings));
      process.exitCode = 1;
    }
    const constructs = new ConstructIndex(this.scope.node.root);
    return {
      success: !hasErrors(findings),
      violations: findings.map((found) => toViolation(found, constructs, { error: 'fatal', verbose: false })),
    };
  }

  public check(facts: AppFacts): readonly RuleFinding[] {
    return examine({ ...this.options, scope: this.scope, rules: GUARDED, guardedElsewhere: [] }, facts);
  }
}

/** The findings of each guard of the app. Where scopes are nested, the outermost guard reports a finding. */
function findingsByGuard(scope: IConstruct, facts: AppFacts): ReadonlyMap<Guard, readonly RuleFinding[]> {
  const reported = new Set<string>();
  return new Map(guardsOf(scope).map((guard) => {
    const findings = guard.check(facts).filter((found) => !reported.has(identity(found)));
    findings.forEach((found) => reported.add(identity(found)));
    return [guard, findings];
  }));
}

function hasErrors(findings: readonly RuleFinding[]): boolean {
  return findings.some(({ finding }) => finding.severity === 'error');
}

function identity(found: RuleFinding): string {
  return [findingId(found), found.finding.severity, identityOf(found.finding.where)].join(' ');
}

/** A global symbol, since several copies of this package may be loaded. */
const GUARDS = Symbol.for('cdk-secure-table.guards');

type Guarded = IConstruct & { [GUARDS]?: Guard[] };

/** All guards of a construct's app, those of outer scopes first. */
export function guardsOf(construct: IConstruct): readonly Guard[] {
  const depth = ({ scope }: Guard) => scope.node.scopes.length;
  return [...(construct.node.root as Guarded)[GUARDS] ?? []].sort((one, other) => depth(one) - depth(other));
}

export function register(guard: Guard): void {
  const root: Guarded = guard.scope.node.root;
  root[GUARDS] = [...root[GUARDS] ?? [], guard];
}

const HOOKED = Symbol.for('cdk-secure-table.hooked');

/**
 * Makes the synthesis itself call the guards, for where CDK runs no plugin (`stage.synth()`) or does not stop for one (the CLI).
 *
 * CDK calls a stage's custom synthesis last, when the templates of all its stacks are written. A construct can have only one.
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
    // Another library has attached one: only the plugin guards this stage.
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
    const error = constructError(stage, 'TablesNotSecure', what, `What to change:\n\n${toText(findings)}\n`);
    // The stack through the library and CDK does not help the user; keep one line that names the caller.
    error.stack = `${error.name}: ${error.message}\n    at EncryptedTables.enforce (cdk-secure-table)`;
    throw error;
  }
}

/** Whether a synthesis of the app covers the stage, or CDK itself throws, with a better report. */
function isReportedOtherwise(stage: Stage): boolean {
  const { root } = stage.node;
  return stage === root ? App.isApp(root) && throwsOnViolations(root) : isBeingSynthesized(root);
}

/** An app's synthesis first creates the construct `Tree`, and then synthesizes the stages. */
function isBeingSynthesized(root: IConstruct): boolean {
  return root.node.tryFindChild('Tree') !== undefined;
}

/**
 * Whether CDK itself throws from `app.synth()` when a plugin reports violations.
 *
 * It does not under the CLI, which sets this context and reads the report later (or ignores it, with `--ignore-errors`), nor in the app mode
 * `process`.
 */
function throwsOnViolations(scope: IConstruct): boolean {
  const { node } = scope.node.root;
  const fails: unknown = node.tryGetContext('@aws-cdk/core:failSynthOnValidationErrors') ?? true;
  const modes: readonly unknown[] = [node.tryGetContext('@aws-cdk/core:appMode'), process.env.CDK_APP_MODE];
  return String(fails) !== 'false' && !modes.includes('process');
}
