import { SecureTableChecks } from './secure-table-checks';
import { rulesFor } from '../../rules/catalogue';
import type { Rule } from '../../rules/rule';

/**
 * The rules of this library that serve a control of the HIPAA Security Rule.
 *
 * Passing them contributes to the controls that docs/rules.md names; it does not make anybody compliant.
 */
export class SecureTableHipaaChecks extends SecureTableChecks {
  public readonly name: string = 'SecureTableHipaa';

  /** @internal */
  protected _rules(): readonly Rule[] {
    return rulesFor('hipaa');
  }
}
