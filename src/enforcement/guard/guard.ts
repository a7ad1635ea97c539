import type { IPolicyValidationContext, IPolicyValidationPlugin, PolicyValidationPluginReport } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { throwsOnViolations } from './cdk-mode';
import { guardsOf } from './registry';
import { GUARDED } from '../../rules/catalogue';
import { findingId } from '../../rules/judge';
import type { Judgement } from '../../rules/judge';
import { identityOf } from '../../rules/judging/identity';
import type { RuleOptions } from '../../rules/rule';
import type { AppFacts } from '../../template/facts';
import { examine } from '../examination';
import { Places } from '../places';
import { factsOfContext } from '../reading';
import { toText } from '../reporting/text';
import { toViolation } from '../reporting/violation';

export interface GuardOptions {
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
    const judgements = verdictsOf(this.scope, factsOfContext(this.scope.node.root, context)).get(this)!;
    if (!this.hooked && !throwsOnViolations(this.scope) && hasFaults(judgements)) {
      // Nobody else will stop: the exit code is what is left.
      console.error(toText(judgements));
      process.exitCode = 1;
    }
    const places = new Places(this.scope.node.root);
    return {
      success: !hasFaults(judgements),
      violations: judgements.map((judgement) => toViolation(judgement, places, { error: 'fatal', verbose: false })),
    };
  }

  public judge(facts: AppFacts): readonly Judgement[] {
    return examine({ ...this.options, scope: this.scope, rules: GUARDED, guardedElsewhere: [] }, facts);
  }
}

/** What each guard of the app has to say. Where scopes lie in one another, the outermost guard that finds a fault reports it. */
export function verdictsOf(scope: IConstruct, facts: AppFacts): ReadonlyMap<Guard, readonly Judgement[]> {
  const said = new Set<string>();
  return new Map(guardsOf(scope).map((guard) => {
    const judgements = guard.judge(facts).filter((judgement) => !said.has(identity(judgement)));
    judgements.forEach((judgement) => said.add(identity(judgement)));
    return [guard, judgements];
  }));
}

export function hasFaults(judgements: readonly Judgement[]): boolean {
  return judgements.some(({ finding }) => finding.severity === 'error');
}

function identity(judgement: Judgement): string {
  return [findingId(judgement), judgement.finding.severity, identityOf(judgement.finding.where)].join(' ');
}
