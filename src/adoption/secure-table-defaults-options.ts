import type { IPropertyInjector } from 'aws-cdk-lib';
import type { EncryptTableOptions } from './encrypt-table-options';

/**
 * How `SecureTableDefaults` makes tables secure.
 */
export interface SecureTableDefaultsOptions extends EncryptTableOptions {
  /**
   * Property injectors of the app for `Table`, `TableV2` and `Key`. They are asked first, and what they say is made secure.
   *
   * CDK asks one injector per class and scope, the one that was added last.
   *
   * @default - for `apply`, those that the scope has; for `injectors`, none
   */
  readonly wrap?: IPropertyInjector[];
}
