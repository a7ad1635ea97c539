import { Token } from 'aws-cdk-lib';
import type { aws_kms as kms } from 'aws-cdk-lib';
import type { Construct, IConstruct } from 'constructs';
import type { EncryptionMonitorProps } from './encryption-monitor-props';
import type { Measured } from './pattern-chunks';
import { SecureTable, SecureTableReplica, TableKey } from '../../secure-table';
import type { SecureTableBase } from '../../secure-table';
import { knownKey } from '../other-key';

/** The tables and keys to watch, by Region. */
export type Watchlist = ReadonlyMap<string, readonly Measured[]>;

/** Reads the scope when the monitor is rendered, so that tables added later are included. */
export function watchlist(monitor: Construct, { tables, keys }: EncryptionMonitorProps, region: string): Watchlist {
  const around = monitor.node.scope!;
  const found = new Map<string, Measured[]>();
  const seen = new Set<unknown>();
  const add = (where: string, identity: unknown, measured: () => Measured): void => {
    if (!seen.has(identity)) {
      seen.add(identity);
      found.set(where, [...found.get(where) ?? [], measured()]);
    }
  };
  const addKey = (where: string, given: kms.IKey): void => {
    const key = knownKey(monitor, given);
    add(where, key, () => ({ arn: key.keyArn, isKey: true }));
  };
  for (const table of tables ?? around.node.findAll().filter(isTable)) {
    const regions = table instanceof SecureTable ? table._replicaRegions : [];
    for (const [where, each] of [[region, table] as const, ...regions.map((other) => [other, table.replica(other)] as const)]) {
      add(where, each, () => measuredTable(each));
      if (each.encryptionKey !== undefined) {
        addKey(where, each.encryptionKey);
      }
    }
  }
  for (const key of keys ?? (tables === undefined ? around.node.findAll().filter((each) => each instanceof TableKey) : [])) {
    addKey(region, key);
  }
  return found;
}

function isTable(construct: IConstruct): construct is SecureTableBase {
  return construct instanceof SecureTable || construct instanceof SecureTableReplica;
}

function measuredTable({ tableArn: arn, tableName: name }: SecureTableBase): Measured {
  return { arn, name, isKey: false, ...!Token.isUnresolved(name) && { literalName: name } };
}
