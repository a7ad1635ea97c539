import { TableKey } from '../../secure-table';

/**
 * A table key under a table that somebody else wrote.
 *
 * Whoever in the account may use the table may use the key, through DynamoDB alone: the roles that read and write the table have no rights on
 * a key, since there was none, and their grants name none.
 */
export class AdoptedKey extends TableKey {
  /** @internal */
  public get _admitsAccount(): boolean {
    return true;
  }
}
