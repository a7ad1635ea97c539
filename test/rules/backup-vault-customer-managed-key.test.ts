import { ABSENT, AWS_MANAGED, cases, facts, under, UNKNOWN, vault } from './support/facts';
import { backupVaultCustomerManagedKey as rule } from '../../src/rules/backup-vault-customer-managed-key';

cases(rule, [
  ['a vault with a customer key passes', vault(), []],
  ['no vault, nothing to say', facts(), []],
  ['a vault without a key is a violation', vault({ encryption: ABSENT }), ['error']],
  ['a vault under an AWS managed key is a violation', vault({ encryption: AWS_MANAGED }), ['error']],
  ['every branch must pass', vault({ encryption: [...under(), ...ABSENT] }), ['error']],
  ['an unknown key is unverifiable', vault({ encryption: UNKNOWN }), ['error[unverifiable]']],
  ['a vault that holds no tables is not our business', vault({ holdsTables: false, encryption: ABSENT }), []],
  ['a vault that may hold tables is unverifiable', vault({ holdsTables: undefined, encryption: ABSENT }), ['error[unverifiable]']],
  ['without tables no vault holds any', { ...vault({ holdsTables: undefined, encryption: ABSENT }), tables: [] }, []],
]);
