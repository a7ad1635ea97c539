import { Aspects, Mixins, PropertyInjectors, Shims, Stage } from 'aws-cdk-lib';
import type { App } from 'aws-cdk-lib';
import { plainTables } from './plain-tables';
import type { PlainTable } from './plain-tables';
import { EncryptTable, SecureTableDefaults } from '../../../src';

/** A way to make an app secure, and the tables that it covers. */
export interface Way {
  readonly name: string;
  readonly adopt: (app: App) => PlainTable[];
  /** CDK calls injectors for L2s only. */
  readonly onlyForL2s?: boolean;
}

export const WAYS: readonly Way[] = [
  {
    name: 'SecureTableDefaults.apply before the tables are written',
    adopt: (app) => {
      SecureTableDefaults.apply(app);
      return plainTables(app);
    },
  },
  {
    name: 'SecureTableDefaults.apply after',
    adopt: (app) => {
      const tables = plainTables(app);
      SecureTableDefaults.apply(app);
      return tables;
    },
  },
  {
    name: 'SecureTableDefaults.injectors',
    onlyForL2s: true,
    adopt: (app) => {
      PropertyInjectors.of(app).add(...SecureTableDefaults.injectors());
      return plainTables(app);
    },
  },
  {
    name: 'Mixins.of(app)',
    adopt: (app) => {
      const tables = plainTables(app);
      Mixins.of(app).apply(new EncryptTable());
      return tables;
    },
  },
  {
    name: 'table.with',
    adopt: (app) => {
      const tables = plainTables(app);
      tables.forEach(({ table }) => table.with(new EncryptTable()));
      return tables;
    },
  },
  {
    name: 'the mixin as an aspect per stage',
    adopt: (app) => {
      const tables = plainTables(app);
      [app, ...app.node.findAll().filter(Stage.isStage)].forEach((stage) => Aspects.of(stage).add(Shims.asAspect(new EncryptTable())));
      return tables;
    },
  },
  {
    name: 'everything at once, and twice',
    adopt: (app) => {
      PropertyInjectors.of(app).add(...SecureTableDefaults.injectors());
      SecureTableDefaults.apply(app);
      const tables = plainTables(app);
      Mixins.of(app).apply(new EncryptTable(), new EncryptTable());
      SecureTableDefaults.apply(app);
      return tables;
    },
  },
];
