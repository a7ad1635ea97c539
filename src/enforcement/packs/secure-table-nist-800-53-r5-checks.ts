import { SecureTableChecks } from './secure-table-checks';
import { rulesFor } from '../../rules/catalogue';
import type { Rule } from '../../rules/rule';

/**
 * The rules of this library that serve a control of NIST 800-53 revision 5.
 *
 * Passing them contributes to the controls that docs/rules.md names; it does not make anybody compliant.
 */
export class SecureTableNist80053R5Checks extends SecureTableChecks {
  public readonly name: string = 'SecureTableNist80053R5';

  /** @internal */
  protected _rules(): readonly Rule[] {
    return rulesFor('nist80053R5');
  }
}
