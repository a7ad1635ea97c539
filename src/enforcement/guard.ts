import type { IPolicyValidationContext, IPolicyValidationPlugin, PolicyValidationPluginReport, PolicyViolation, Stage } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { awaitsLookups } from './app-run';
import { ConstructIndex } from './construct-index';
import { examine, factsOfContext } from './examination';
import { findingsByGuard, guardsOf, isError } from './guards';
import type { ScopeGuard } from './guards';
import { toText, toViolation } from './report';
import { StoppedSynth } from './stopped-synth';
import { GUARDED } from '../rules/catalogue';
import type { RuleFinding, RuleOptions } from '../rules/rule';
import type { AppFacts } from '../template/facts';

interface GuardOptions {
  readonly minimumKey: RuleOptions['minimumKey'];
  readonly allowExemptions: boolean;
}

/** The guard of one scope: a validation plugin, which CDK runs after the templates and manifests are written. */
export class Guard implements IPolicyValidationPlugin, ScopeGuard {
  public readonly name = 'EncryptedTables';
  public stopped?: StoppedSynth;
  public checks = 0;

  constructor(public readonly scope: IConstruct, private readonly options: GuardOptions) {}

  public validate(context: IPolicyValidationContext): PolicyValidationPluginReport {
    const app = this.scope.node.root as Stage;
    const findings = findingsByGuard(app, () => factsOfContext(app, context)).get(this)!;
    const errors = findings.filter(isError).length;
    this.stopped = errors === 0 || awaitsLookups(app) ? undefined : new StoppedSynth(app, errors, this.report(findings));
    this.stopped?.announce();
    if (guardsOf(app).every(({ stopped }) => stopped === undefined)) {
      StoppedSynth.withdraw(app);
    }
    this.checks += 1;
    return { success: errors === 0, violations: this.violations(findings) };
  }

  public check(facts: AppFacts): readonly RuleFinding[] {
    return examine({ ...this.options, scope: this.scope, rules: GUARDED, guardedElsewhere: [] }, facts);
  }

  public report(findings: readonly RuleFinding[]): string {
    return toText(findings, new ConstructIndex(this.scope.node.root), { exemptible: this.options.allowExemptions });
  }

  private violations(findings: readonly RuleFinding[]): PolicyViolation[] {
    const constructs = new ConstructIndex(this.scope.node.root);
    const options = { error: 'fatal', verbose: false, exemptible: this.options.allowExemptions } as const;
    const [first, ...others] = findings.map((found) => toViolation(found, constructs, options));
    return first === undefined ? [] : [this.closingWhenRead(first), ...others];
  }

  /**
   * Closes the assembly when CDK reads the violation for its report, which is after it has looked whether a plugin changed a file.
   *
   * CDK 2.271.0 rejects all plugins that do, later versions with `confirmValidationPluginsDoNotMutate`.
   */
  private closingWhenRead({ description, ...others }: PolicyViolation): PolicyViolation {
    const close = () => this.stopped?.close();
    return {
      ...others,
      get description() {
        close();
        return description;
      },
    };
  }
}
