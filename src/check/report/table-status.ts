import { displayPath, keyName, rotationText } from './fact-text';
import { addTo } from '../../cloudformation/json';
import { resourceKey } from '../../rules/rule';
import { replicasOf } from '../../rules/support/replicas';
import { customerManaged } from '../../rules/support/used-keys';
import type { Location, ReplicaFact, TableFact } from '../../template/facts';
import { isAboutUnknownValue } from '../engine';
import type { CheckedGroup, Unplaced } from '../engine';
import type { State } from '../formats/tiles';

/** What a report shows of each table in each Region. */
export const PROPERTIES = [
  { rule: 'CustomerManagedKey', heading: 'Key' },
  { rule: 'KeyRotation', heading: 'Rotation' },
  { rule: 'TlsOnly', heading: 'TLS only' },
  { rule: 'StreamTlsOnly', heading: 'TLS only, stream' },
  { rule: 'PointInTimeRecovery', heading: 'Point-in-time recovery' },
  { rule: 'DeletionProtection', heading: 'Deletion protection' },
  { rule: 'BackupPlan', heading: 'Backup plan' },
] as const;

export type Property = typeof PROPERTIES[number];

export interface Status {
  readonly state: State;
  /** More than the state, for example the name of the key. */
  readonly detail?: string;
}

/** A table in a Region. */
export interface TableRow {
  readonly name: string;
  /** Undefined in a stack without a known Region. */
  readonly region?: string;
  readonly account?: string;
  readonly where: Location;
  /** In the order of `PROPERTIES`. */
  readonly statuses: readonly Status[];
}

/** Every table in every Region, with the answers of the rules: a report does not check a table a second time. */
export function tableRows({ facts, findings }: CheckedGroup): readonly TableRow[] {
  const bySubject = new FindingsBySubject(findings);
  const rows = new Map<string, { readonly row: Omit<TableRow, 'statuses'>; readonly tables: [TableFact, ReplicaFact | undefined][] }>();
  for (const table of facts.tables) {
    // A table whose replicas cannot be read is a table all the same.
    const replicas = table.replicas.length === 0 ? [undefined] : replicasOf(table).map(({ fact }) => fact);
    for (const replica of replicas) {
      const region = replica === undefined ? table.where.region : replica.region;
      const key = JSON.stringify([resourceKey(table.where), region]);
      const { where } = table;
      const found = rows.get(key) ?? { row: { name: displayPath(where), region, account: where.account, where }, tables: [] };
      found.tables.push([table, replica]);
      rows.set(key, found);
    }
  }
  return [...rows.values()].map(({ row, tables }) => ({
    ...row,
    statuses: PROPERTIES.map(({ rule }) => statusOf(rule, tables, bySubject.find(rule, row.where, row.region))),
  }));
}

/** The worst state of a row. */
export function overall({ statuses }: TableRow): State {
  return (['fail', 'unknown', 'exempt'] as const).find((state) => statuses.some((status) => status.state === state)) ?? 'pass';
}

class FindingsBySubject {
  private readonly index = new Map<string, Unplaced[]>();

  constructor(findings: readonly Unplaced[]) {
    for (const found of findings) {
      const { rule, finding } = found.found;
      finding.subjects.forEach(({ where, region }) => addTo(this.index, keyOf(rule.name, where, region), found));
    }
  }

  /** A subject without a Region is the table in all its Regions. */
  public find(rule: string, where: Location, region: string | undefined): readonly Unplaced[] {
    const everywhere = this.index.get(keyOf(rule, where, undefined)) ?? [];
    return region === undefined ? everywhere : [...everywhere, ...this.index.get(keyOf(rule, where, region)) ?? []];
  }
}

function keyOf(rule: string, where: Location, region: string | undefined): string {
  return JSON.stringify([rule, resourceKey(where), region]);
}

/** The tables are the cases of one table. */
function statusOf(rule: string, tables: readonly (readonly [TableFact, ReplicaFact | undefined])[], findings: readonly Unplaced[]): Status {
  const state = stateOf(findings);
  const replicas = tables.flatMap(([, replica]) => replica ?? []);
  if (state !== 'pass') {
    return { state, detail: rule === 'CustomerManagedKey' ? namesOfKeys(replicas) : undefined };
  }
  // What a macro or a module writes may differ from what the template has.
  if (replicas.length < tables.length || tables.some(([{ opaque }]) => opaque !== undefined)) {
    return { state: 'unknown', detail: 'cannot be read in full' };
  }
  switch (rule) {
    case 'CustomerManagedKey':
      return { state, detail: namesOfKeys(replicas) };
    case 'KeyRotation':
      // Only customer managed keys are checked, and CustomerManagedKey reports all others.
      return replicas.some((replica) => customerManaged(replica).length > 0)
        ? { state, detail: rotationText(replicas) } : { state: 'none', detail: 'no customer managed key' };
    case 'StreamTlsOnly':
      return tables.every(([{ stream }]) => stream.every((branch) => branch.kind === 'absent' || (branch.kind === 'value' && !branch.value)))
        ? { state: 'none', detail: 'no stream' } : { state };
    default:
      return { state };
  }
}

/** An open mistake counts more than a question, and a question more than an exemption. */
function stateOf(findings: readonly Unplaced[]): State {
  const open = findings.filter(({ suppressed }) => suppressed === undefined);
  if (open.length > 0) {
    return open.some(({ found }) => !isAboutUnknownValue(found)) ? 'fail' : 'unknown';
  }
  return findings.length > 0 ? 'exempt' : 'pass';
}

function namesOfKeys(replicas: readonly ReplicaFact[]): string {
  return [...new Set(replicas.flatMap(({ encryption }) => encryption.map(keyName)))].join(' or ');
}
