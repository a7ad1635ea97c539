import type { CfnResource, IPolicyValidationContext, PolicyValidationPluginReport } from 'aws-cdk-lib';
import { NagPack } from 'cdk-nag/lib/nag-pack';
import type { NagPackProps } from 'cdk-nag/lib/nag-pack';
import type { IConstruct } from 'constructs';
import { ConstructIndex } from './construct-index';
import { examine, factsOfContext, factsOfTree } from './examination';
import { guardsOf } from './guards';
import { toViolation } from './report';
import { CATALOGUE, rulesFor } from '../rules/catalogue';
import { findingId, ruleId } from '../rules/rule';
import type { RuleFinding, Rule } from '../rules/rule';
import { acknowledgement } from '../rules/support/acknowledgements';
import type { AppFacts } from '../template/facts';

/**
 * All rules of this library as a cdk-nag pack.
 *
 * Acknowledge its findings like those of other packs: by the id of a rule for all of its findings, or by the id of one finding. Errors fail the
 * synthesis, warnings do not. In scopes under `EncryptedTables.enforce`, only the guard reports the guarded rules.
 *
 * @example
 * import { App, Stack, Validations, aws_dynamodb as dynamodb } from 'aws-cdk-lib';
 * import { SecureTable, SecureTableChecks } from 'cdk-secure-table';
 *
 * const app = new App();
 * Validations.of(app).addPlugins(new SecureTableChecks(app));
 *
 * const stack = new Stack(app, 'Shop');
 * const table = new SecureTable(stack, 'Orders', {
 *   partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
 * });
 * Validations.of(table).acknowledge({
 *   id: 'SecureTable-BackupPlan',
 *   reason: 'Backed up by a plan of the organization',
 * });
 */
export class SecureTableChecks extends NagPack {
  public readonly name: string = 'SecureTable';
  public readonly ruleIds?: string[] = this._rules().map(ruleId);
  private readonly scope?: IConstruct;
  private readonly explains: boolean;

  /**
   * @param scope the scope to check, by default the whole app
   * @param props as for any cdk-nag pack; `verbose` adds the reason, the remedy and the controls of the rule to each finding
   */
  constructor(scope?: IConstruct, props?: NagPackProps) {
    super(scope, props);
    this.packName = 'SecureTable';
    this.scope = scope;
    this.explains = props?.verbose ?? false;
  }

  /**
   * Checks the template files of an app. CDK calls it at the end of the synthesis.
   */
  public validate(context: IPolicyValidationContext): PolicyValidationPluginReport {
    const scope = this.scope ?? context.appConstruct;
    return this.report(scope, factsOfContext(scope, context), guardsOf(scope).map((guard) => guard.scope));
  }

  /**
   * Checks a construct tree without synthesizing it, including the guarded rules.
   *
   * There are no template files yet: changes by aspects are missing, and references to other stacks are unverifiable.
   */
  public validateScope(scope: IConstruct): PolicyValidationPluginReport {
    return this.report(scope, factsOfTree(scope), []);
  }

  /** Does nothing: a table is checked together with its keys and policies, not resource by resource. */
  protected checkResource(_node: CfnResource): void {}

  /** @internal */
  protected _rules(): readonly Rule[] {
    return CATALOGUE;
  }

  private report(scope: IConstruct, facts: AppFacts, guardedElsewhere: readonly IConstruct[]): PolicyValidationPluginReport {
    return runPack({ name: this.name, scope, rules: this._rules(), verbose: this.explains, guardedElsewhere }, facts);
  }
}

/**
 * The rules of this library that serve a control of the HIPAA Security Rule.
 *
 * Passing them contributes to the controls listed in docs/rules.md. It does not make a system compliant.
 */
export class SecureTableHipaaChecks extends SecureTableChecks {
  public readonly name: string = 'SecureTableHipaa';

  /** @internal */
  protected _rules(): readonly Rule[] {
    return rulesFor('hipaa');
  }
}

/**
 * The rules of this library that serve a control of NIST 800-53 revision 5.
 *
 * Passing them contributes to the controls listed in docs/rules.md. It does not make a system compliant.
 */
export class SecureTableNist80053R5Checks extends SecureTableChecks {
  public readonly name: string = 'SecureTableNist80053R5';

  /** @internal */
  protected _rules(): readonly Rule[] {
    return rulesFor('nist80053R5');
  }
}

/**
 * The rules of this library that serve a control of PCI DSS 4.0.1.
 *
 * Passing them contributes to the controls listed in docs/rules.md. It does not make a system compliant.
 */
export class SecureTablePciDss4Checks extends SecureTableChecks {
  public readonly name: string = 'SecureTablePciDss4';

  /** @internal */
  protected _rules(): readonly Rule[] {
    return rulesFor('pciDss4');
  }
}

interface PackRun {
  readonly name: string;
  readonly scope: IConstruct;
  readonly rules: readonly Rule[];
  readonly verbose: boolean;
  readonly guardedElsewhere: readonly IConstruct[];
}

/** The report of a pack: the findings that are neither exempt nor acknowledged. */
function runPack(run: PackRun, facts: AppFacts): PolicyValidationPluginReport {
  const { name, scope, rules, verbose, guardedElsewhere } = run;
  const constructs = new ConstructIndex(scope.node.root);
  const isOpen = (found: RuleFinding) => !isAcknowledged(
    constructs.ownerOf(found.finding.where) ?? scope, [name, 'SecureTable'], [ruleId(found.rule), findingId(found)]);
  const open = examine({ scope, rules, minimumKey: 'CUSTOMER_MANAGED', allowExemptions: true, guardedElsewhere }, facts).filter(isOpen);
  return {
    success: !open.some(({ finding }) => finding.severity === 'error'),
    violations: open.map((found) => toViolation(found, constructs, { error: 'error', verbose, exemptible: false })),
  };
}

/** Whether a rule is acknowledged on a construct or above it. */
export function isAcknowledged(construct: IConstruct, namespaces: readonly string[], ids: readonly string[]): boolean {
  return construct.node.scopes.some((scope) => acknowledgement(scope.node.metadata, namespaces, ids) !== undefined);
}
