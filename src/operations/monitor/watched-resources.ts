import { Annotations, Stack, Stage, Token, TokenComparison } from 'aws-cdk-lib';
import type { aws_kms as kms } from 'aws-cdk-lib';
import type { Construct, IConstruct } from 'constructs';
import type { Measured } from './pattern-chunks';
import { constructError } from '../../errors';
import { SecureTable, SecureTableReplica, TableKey } from '../../secure-table';
import type { SecureTableBase } from '../../secure-table';
import { topLevel } from '../../secure-table/replicas/replica-key-stack';
import { longestTableName } from '../longest-name';
import { knownKey } from '../other-key';

/** The tables and keys that a monitor watches. */
export interface WatchedResources {
  readonly tables: readonly SecureTableBase[];
  readonly keys: readonly kms.IKey[];
}

/** The tables and keys of one stack, by the Region that EventBridge receives their events in. */
export interface Watchlist {
  readonly stack: Stack;
  readonly regions: ReadonlyMap<string, readonly Measured[]>;
}

/** The tables and keys in a scope. Those of the stages inside it are left out: no other stage can reference them. */
export function watchedIn(scope: IConstruct): WatchedResources {
  const stage = Stage.isStage(scope) ? scope : Stage.of(scope);
  const inside = scope.node.findAll().filter((construct) => Stage.of(construct) === stage);
  return {
    tables: inside.filter(isTable),
    keys: inside.filter((construct) => construct instanceof TableKey),
  };
}

export function hasTables(scope: IConstruct): boolean {
  const { tables, keys } = watchedIn(scope);
  return tables.length + keys.length > 0;
}

/** A list for each top-level stack, or one for `home`. A key of a table belongs to the table. */
export function watchlists(monitor: Construct, { tables, keys }: WatchedResources, home?: Stack): readonly Watchlist[] {
  const lists = new Map<Stack, Map<string, Measured[]>>();
  const seen = new Set<unknown>();
  const add = (stack: Stack, region: string, identity: unknown, measured: Measured): void => {
    if (!seen.has(identity)) {
      seen.add(identity);
      const regions = lists.get(stack) ?? new Map<string, Measured[]>();
      lists.set(stack, regions.set(region, [...regions.get(region) ?? [], measured]));
    }
  };
  const addKey = (stack: Stack, given: kms.IKey): void => {
    const key = knownKey(monitor, given);
    if (differ(key.env.account, stack.account)) {
      Annotations.of(monitor).addWarningV2(`cdk-secure-table:KeyNotMonitored:${key.node.path}`,
        `Key ${key.node.path} is in account ${key.env.account}, and only that account receives its events. Add an EncryptionMonitor there.`);
    }
    add(stack, differ(key.env.region, stack.region) ? key.env.region : stack.region, key, { arn: key.keyArn, isKey: true });
  };
  for (const table of tables) {
    const stack = home ?? topLevel(Stack.of(table));
    const replicas = table instanceof SecureTable ? table._replicaRegions.map((region) => [region, table.replica(region)] as const) : [];
    for (const [region, each] of [[stack.region, table] as const, ...replicas]) {
      add(stack, region, each, { arn: each.tableArn, name: each.tableName, isKey: false, longestName: longestTableName(table) });
      if (each.encryptionKey !== undefined) {
        addKey(stack, each.encryptionKey);
      }
    }
  }
  keys.forEach((key) => addKey(home ?? topLevel(Stack.of(key)), key));
  return [...lists].map(([stack, regions]) => ({ stack, regions }));
}

function differ(one: string, other: string): boolean {
  return Token.compareStrings(one, other) === TokenComparison.DIFFERENT;
}

function isTable(construct: IConstruct): construct is SecureTable | SecureTableReplica {
  return construct instanceof SecureTable || construct instanceof SecureTableReplica;
}

/** Messages for the tables and keys in a scope that were created after the monitor read the scope, as an aspect can do. */
export function addedLate(scope: IConstruct, { tables, keys }: WatchedResources): string[] {
  const seen: readonly IConstruct[] = [...tables, ...keys];
  const now = watchedIn(scope);
  return [...now.tables, ...now.keys].filter((construct) => !seen.includes(construct)).map((construct) => constructError(construct, 'NotMonitored',
    'It was created after the EncryptionMonitor had read its scope, during synthesis', 'Add tables and keys before the app is synthesized.').message);
}
