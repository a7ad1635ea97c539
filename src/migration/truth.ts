import { createHash } from 'crypto';
import { canonical } from '../cloudformation/json';

/** What a condition means: true, false, or a table of its outcomes. Two conditions that mean the same are equal, however they are written. */
export type Truth = boolean | TruthTable;

/** The outcome of a condition for each combination of what it depends on. It is JSON, so that it can be a part of a value. */
export interface TruthTable {
  readonly [part: string]: string | readonly string[];
  /** Statements that are decided at deployment, sorted. */
  readonly atoms: readonly string[];
  /** One character for each combination: bit `i` of its index is the value of atom `i`. */
  readonly outcomes: string;
}

/** A table has two to the power of this many outcomes. A condition that depends on more is compared as it is written. */
const MAX_ATOMS = 8;

/** A statement that is decided at deployment. */
export function atom(statement: unknown): Truth {
  // A hash, since conditions that use one another many times would fill the memory when written out.
  return { atoms: [createHash('sha256').update(canonical(statement)).digest('hex')], outcomes: '01' };
}

export function not(operand: Truth): Truth {
  return typeof operand === 'boolean' ? !operand : { ...operand, outcomes: operand.outcomes.replace(/./g, (value) => (value === '1' ? '0' : '1')) };
}

/** `Fn::And`, or `Fn::Or`, whose `deciding` value is true. */
export function combined(operands: readonly Truth[], deciding: boolean): Truth {
  const open = operands.filter((operand) => typeof operand !== 'boolean');
  if (operands.includes(deciding) || open.length === 0) {
    return operands.includes(deciding) ? deciding : !deciding;
  }
  const atoms = [...new Set(open.flatMap((operand) => operand.atoms))].sort();
  if (atoms.length > MAX_ATOMS) {
    return atom({ deciding, operands: [...new Set(open.map(canonical))].sort() });
  }
  const outcomes = Array.from({ length: 2 ** atoms.length }, (_, index) => (
    open.some((operand) => outcomeOf(operand, atoms, index) === deciding) ? deciding : !deciding));
  return reduced(atoms, outcomes);
}

/** The outcome of a table for a combination of more atoms than it has. */
function outcomeOf(table: TruthTable, atoms: readonly string[], index: number): boolean {
  const own = table.atoms.reduce((sum, name, position) => sum + (holds(atoms.indexOf(name), index) ? 2 ** position : 0), 0);
  return table.outcomes[own] === '1';
}

/** Whether an atom is true in a combination. */
function holds(position: number, index: number): boolean {
  return Math.floor(index / 2 ** position) % 2 === 1;
}

/** Leaves out the atoms on which no outcome depends. */
function reduced(atoms: readonly string[], outcomes: readonly boolean[]): Truth {
  const idle = atoms.findIndex((_, position) => outcomes.every((outcome, index) => (
    holds(position, index) || outcome === outcomes[index + 2 ** position])));
  if (idle < 0) {
    return atoms.length === 0 ? outcomes[0] : { atoms, outcomes: outcomes.map((outcome) => (outcome ? '1' : '0')).join('') };
  }
  return reduced(atoms.filter((_, position) => position !== idle), outcomes.filter((_, index) => !holds(idle, index)));
}
