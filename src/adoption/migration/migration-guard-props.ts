/**
 * What a `MigrationGuard` compares with, and what it lets pass.
 */
export interface MigrationGuardProps {
  /**
   * Folder with what is deployed: the assembly of the previous deployment (a copy of `cdk.out`), or templates in JSON that are called like their stacks
   * (`<stack name>.json`), as `aws cloudformation get-template` returns them.
   *
   * It is read when the guard is constructed, so it may be the folder that the app is about to be synthesized into.
   */
  readonly previous: string;

  /**
   * Logical ids of tables and keys that leave their stacks on purpose, as before an import elsewhere.
   *
   * Only what the previous template retains (`DeletionPolicy: Retain`) may leave.
   *
   * @default - none
   */
  readonly released?: string[];
}
