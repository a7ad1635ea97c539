import type { Branch, Branches, Location } from '../../template/facts';
import type { Finding, Severity, Subject } from '../rule';

/** What a rule says of one property. Nothing to say is an empty list. */
export interface Outcome {
  readonly kind: 'fault' | 'unverifiable';
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
}

export function fault(message: string, fix: string): Outcome {
  return { kind: 'fault', severity: 'error', message, fix };
}

/** What cannot be known from the app: never taken for compliant. */
export function unverifiable(message: string, fix: string): Outcome {
  return { kind: 'unverifiable', severity: 'error', message, fix };
}

/** For what is to be known but is no mistake in itself, or cannot be otherwise yet. */
export function asWarning(outcome: Outcome): Outcome {
  return { ...outcome, severity: 'warning' };
}

interface Weighing<T> {
  value(value: T): readonly Outcome[];
  absent(): readonly Outcome[];
  unverifiable(why: string): readonly Outcome[];
}

/** Judges every branch of a property: all of them must pass, since any of them may be the one that is deployed. */
export function weigh<T>(branches: Branches<T>, weighing: Weighing<T>): readonly Outcome[] {
  return branches.length === 1
    ? weighOne(branches[0], weighing)
    : branches.flatMap((branch) => weighOne(branch, weighing)).map(conditional);
}

function weighOne<T>(branch: Branch<T>, weighing: Weighing<T>): readonly Outcome[] {
  switch (branch.kind) {
    case 'value': return weighing.value(branch.value);
    case 'absent': return weighing.absent();
    case 'unverifiable': return weighing.unverifiable(branch.why);
  }
}

function conditional(outcome: Outcome): Outcome {
  return { ...outcome, message: `In one branch of a condition: ${outcome.message}` };
}

/** Where a finding is, and whom it concerns. */
export interface Place {
  readonly where: Location;
  /** Region for the brackets, on replicas outside the stack's own Region. */
  readonly region?: string;
  readonly subjects: readonly Subject[];
}

/** One finding of each kind and severity, whatever the number of branches: one fault is said once. */
export function findings(place: Place, outcomes: readonly Outcome[]): readonly Finding[] {
  return (['fault', 'unverifiable'] as const).flatMap((kind) => (['error', 'warning'] as const).flatMap((severity) => {
    const alike = outcomes.filter((outcome) => outcome.kind === kind && outcome.severity === severity);
    return alike.length === 0 ? [] : [{
      where: place.where,
      finding: brackets(place.region, kind),
      severity,
      message: distinct(alike.map((outcome) => outcome.message)),
      fix: distinct(alike.map((outcome) => outcome.fix)),
      subjects: place.subjects,
    }];
  }));
}

function brackets(region: string | undefined, kind: Outcome['kind']): string | undefined {
  const parts = [...region === undefined ? [] : [region], ...kind === 'unverifiable' ? [kind] : []];
  return parts.length === 0 ? undefined : parts.join(':');
}

function distinct(texts: readonly string[]): string {
  return [...new Set(texts)].join(' ');
}
