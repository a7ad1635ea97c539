import type { CfnResource, IPolicyValidationContext, PolicyValidationPluginReport } from 'aws-cdk-lib';
import { NagPack } from 'cdk-nag/lib/nag-pack';
import type { NagPackProps } from 'cdk-nag/lib/nag-pack';
import type { IConstruct } from 'constructs';
import { CATALOGUE } from '../../rules/catalogue';
import { ruleId } from '../../rules/judge';
import type { Rule } from '../../rules/rule';
import { guardsOf } from '../guard/registry';
import { factsOfContext, factsOfTree } from '../reading';
import { runPack } from './run';
import type { AppFacts } from '../../template/facts';

/**
 * All rules of this library as a cdk-nag pack.
 *
 * ```ts
 * Validations.of(app).addPlugins(new SecureTableChecks(app));
 * ```
 *
 * Findings are acknowledged as those of any pack, by the id of the rule for all of its findings, or by the id of one finding:
 * `Validations.of(table).acknowledge({ id: 'SecureTable-PointInTimeRecovery', reason: '...' })`. Errors fail the synth, warnings are only shown. In scopes under
 * `EncryptedTables.enforce` the pack leaves the guard's rules to the guard.
 */
export class SecureTableChecks extends NagPack {
  public readonly name: string = 'SecureTable';
  public readonly ruleIds?: string[] = this._rules().map(ruleId);
  private readonly scope?: IConstruct;
  private readonly explains: boolean;

  /**
   * @param scope what to check; the whole app if nothing is said
   * @param props as for any cdk-nag pack; `verbose` adds the why, the remedy and the controls of the rule to each finding
   */
  constructor(scope?: IConstruct, props?: NagPackProps) {
    super(scope, props);
    this.packName = 'SecureTable';
    this.scope = scope;
    this.explains = props?.verbose ?? false;
  }

  /**
   * Judges the template files of an app; CDK calls this at the end of the synth.
   */
  public validate(context: IPolicyValidationContext): PolicyValidationPluginReport {
    const scope = this.scope ?? context.appConstruct;
    return this.report(scope, factsOfContext(scope, context), guardsOf(scope).map((guard) => guard.scope));
  }

  /**
   * Judges a construct tree without synthesizing it, the guard's rules included.
   *
   * There are no files yet: what aspects would still change is not seen, and references to other stacks are unverifiable.
   */
  public validateScope(scope: IConstruct): PolicyValidationPluginReport {
    return this.report(scope, factsOfTree(scope), []);
  }

  /** Does nothing: keys and policies stand beside the tables, and no resource can be judged alone. */
  protected checkResource(_node: CfnResource): void {}

  /** @internal */
  protected _rules(): readonly Rule[] {
    return CATALOGUE;
  }

  private report(scope: IConstruct, facts: AppFacts, guardedElsewhere: readonly IConstruct[]): PolicyValidationPluginReport {
    return runPack({ name: this.name, scope, rules: this._rules(), verbose: this.explains, guardedElsewhere }, facts);
  }
}
