import { Validations } from 'aws-cdk-lib';
import type { IPolicyValidationPlugin } from 'aws-cdk-lib';
import type * as nag from 'cdk-nag';
import type { IConstruct } from 'constructs';
import { SecureTableChecks } from './secure-table-checks';
import { refuseUnknownProperties } from '../cdk/untyped-properties';
import type { Names } from '../cdk/untyped-properties';
import { constructError } from '../errors';

/** The rule packs of cdk-nag. */
export enum NagRulePack {
  /** `AwsSolutionsChecks`: best practices of AWS Solutions. */
  AWS_SOLUTIONS = 'AwsSolutions',
  /** `HIPAASecurityChecks`: the HIPAA Security Rule. */
  HIPAA_SECURITY = 'HIPAA.Security',
  /** `NIST80053R4Checks`: NIST 800-53 revision 4. */
  NIST_800_53_R4 = 'NIST.800.53.R4',
  /** `NIST80053R5Checks`: NIST 800-53 revision 5. */
  NIST_800_53_R5 = 'NIST.800.53.R5',
  /** `PCIDSS321Checks`: PCI DSS 3.2.1. */
  PCI_DSS_321 = 'PCI.DSS.321',
  /** `ServerlessChecks`: the Serverless Lens. */
  SERVERLESS = 'Serverless',
}

/** The cdk-nag packs that run in addition to the pack of this library, and their options. */
export interface RulePacksOptions {
  /**
   * The packs of cdk-nag to run.
   *
   * @default - all six
   */
  readonly packs?: NagRulePack[];

  /**
   * Whether findings explain their rule.
   *
   * @default false
   */
  readonly verbose?: boolean;
}

const OPTIONS: Names<RulePacksOptions> = { packs: true, verbose: true };

/**
 * Adds the rule packs of this library and of cdk-nag.
 *
 * @example
 * import { App } from 'aws-cdk-lib';
 * import { NagRulePack, RulePacks } from 'cdk-secure-table';
 *
 * const app = new App();
 * RulePacks.apply(app, { packs: [NagRulePack.AWS_SOLUTIONS] });
 */
export class RulePacks {
  /**
   * Runs `SecureTableChecks` and the packs of cdk-nag over an app, a stage, or a construct in one.
   *
   * This call loads the packs of cdk-nag, which takes about 170 ms.
   *
   * @param scope the app or stage to check
   * @param options the packs and their options
   * @throws UnknownProperty for a misspelt option
   * @throws CdkNagTooOld for packs of cdk-nag 2, which are aspects and not validation plugins. With `packs: []`, cdk-nag 2 works too.
   */
  public static apply(scope: IConstruct, options: RulePacksOptions = {}): void {
    refuseUnknownProperties(scope, options, { names: OPTIONS, of: 'the options of RulePacks.apply' });
    const names = options.packs ?? Object.values(NagRulePack);
    const props = { verbose: options.verbose };
    const packs = names.length === 0 ? [] : nagPacks(names, scope, props);
    Validations.of(scope).addPlugins(new SecureTableChecks(scope, props), ...packs);
  }

  private constructor() {}
}

function nagPacks(names: readonly NagRulePack[], scope: IConstruct, props: nag.NagPackProps): readonly IPolicyValidationPlugin[] {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const loaded = require('cdk-nag') as typeof nag;
  if (!('validate' in loaded.NagPack.prototype)) {
    throw constructError(scope, 'CdkNagTooOld',
      'The installed version of cdk-nag is too old: RulePacks needs cdk-nag 3.0.2 or newer',
      'Install cdk-nag@^3.0.2, or pass packs: [] here and add the packs of cdk-nag 2 with Aspects.of(app).add(new AwsSolutionsChecks()).');
  }
  const make: Readonly<Record<NagRulePack, () => IPolicyValidationPlugin>> = {
    [NagRulePack.AWS_SOLUTIONS]: () => new loaded.AwsSolutionsChecks(scope, props),
    [NagRulePack.HIPAA_SECURITY]: () => new loaded.HIPAASecurityChecks(scope, props),
    [NagRulePack.NIST_800_53_R4]: () => new loaded.NIST80053R4Checks(scope, props),
    [NagRulePack.NIST_800_53_R5]: () => new loaded.NIST80053R5Checks(scope, props),
    [NagRulePack.PCI_DSS_321]: () => new loaded.PCIDSS321Checks(scope, props),
    [NagRulePack.SERVERLESS]: () => new loaded.ServerlessChecks(scope, props),
  };
  return names.map((name) => make[name]());
}
