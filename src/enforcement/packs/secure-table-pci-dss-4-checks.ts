import { SecureTableChecks } from './secure-table-checks';
import { rulesFor } from '../../rules/catalogue';
import type { Rule } from '../../rules/rule';

/**
 * The rules of this library that serve a control of PCI DSS 4.0.1.
 *
 * Passing them contributes to the controls that docs/rules.md names; it does not make anybody compliant.
 */
export class SecureTablePciDss4Checks extends SecureTableChecks {
  public readonly name: string = 'SecureTablePciDss4';

  /** @internal */
  protected _rules(): readonly Rule[] {
    return rulesFor('pciDss4');
  }
}
