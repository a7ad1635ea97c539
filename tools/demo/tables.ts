import { templatesIn } from './templates';
import { customerManagedKey } from '../../src/rules/customer-managed-key';
import { deletionProtection } from '../../src/rules/deletion-protection';
import { keyRotation } from '../../src/rules/key-rotation';
import { pointInTimeRecovery } from '../../src/rules/point-in-time-recovery';
import type { Rule } from '../../src/rules/rule';
import { runRules } from '../../src/rules/run-rules';
import { streamTlsOnly } from '../../src/rules/stream-tls-only';
import { tlsOnly } from '../../src/rules/tls-only';
import { collect } from '../../src/template';
import type { TableFact } from '../../src/template';
import { Scope } from '../../src/template/template';

/* What the rules of the library say about the rendered templates, for each table in each of its Regions. */

/** The rules, with the titles of their columns. */
export const FEATURES: readonly { readonly rule: Rule; readonly title: readonly [above: string, below: string] }[] = [
  { rule: customerManagedKey, title: ['customer', 'key'] },
  { rule: keyRotation, title: ['key', 'rotation'] },
  { rule: tlsOnly, title: ['TLS on', 'table'] },
  { rule: streamTlsOnly, title: ['TLS on', 'stream'] },
  { rule: pointInTimeRecovery, title: ['point-in-time', 'recovery'] },
  { rule: deletionProtection, title: ['deletion', 'protection'] },
];

export interface TableInRegion {
  readonly name: string;
  /** Undefined in a Region-agnostic stack. */
  readonly region: string | undefined;
  /** Whether the table has each of the features; undefined where a feature does not apply. */
  readonly features: readonly (boolean | undefined)[];
}

export function tablesIn(outdir: string): TableInRegion[] {
  const facts = collect(templatesIn(outdir), new Scope(''));
  const found = runRules(facts, FEATURES.map(({ rule }) => rule), { minimumKey: 'CUSTOMER_MANAGED', newReplicas: [] });
  return facts.tables.flatMap((table) => table.replicas.map(({ region }) => {
    const has = (rule: Rule) => !found.some((each) => each.rule === rule && each.finding.subjects.some((subject) =>
      subject.where.constructPath === table.where.constructPath && subject.region === region));
    const applies = (rule: Rule) => (rule === streamTlsOnly ? hasStream(table) : rule !== keyRotation || has(customerManagedKey));
    return { name: nameOf(table), region, features: FEATURES.map(({ rule }) => (applies(rule) ? has(rule) : undefined)) };
  }));
}

function hasStream({ stream }: TableFact): boolean {
  return stream.some((branch) => branch.kind !== 'absent' && !(branch.kind === 'value' && !branch.value));
}

/** The path of the construct that users write, without the ids of the L1 in it. */
function nameOf({ where: { constructPath } }: TableFact): string {
  return constructPath.replace(/\/Resource$/, '').replace(/\/Default$/, '');
}
