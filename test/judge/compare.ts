import { assignmentsOf } from './assignments';
import type { Assignment } from './assignments';
import type { Deployment, Surroundings } from './cloudformation';
import { NESTED_FILES, SUPPORT } from './generator/nested';
import type { RandomApp } from './generator/random-app';
import { REMOTE } from './generator/tables';
import type { Guard, GuardedApp, GuardError } from './guard';
import { judge } from './verdict';
import type { Fault } from './verdict';

const STACK_NAME = 'main';

/** What the judge says of a template, and the guard. */
export interface Comparison {
  readonly app: RandomApp;
  /** The assignments in which something is wrong, or cannot be known. */
  readonly failing: readonly FailingAssignment[];
  /** How many assignments CloudFormation takes. */
  readonly deployable: number;
  /** Whether a service refuses some assignment, so that nothing is expected of the guard where all others are secure. */
  readonly isRefused: boolean;
  /** Whether an `Fn::If` decides what a resource is in some assignment. */
  readonly dependsOnIf: boolean;
  readonly errors: readonly GuardError[];
  /** Faults for which the guard has no error. */
  readonly missed: readonly Fault[];
  /** The guard has an error, although every assignment is secure. */
  readonly isFalseAlarm: boolean;
}

interface FailingAssignment {
  readonly assignment: Assignment;
  readonly faults: readonly Fault[];
}

export function guardedApp({ document, region, account }: RandomApp): GuardedApp {
  return {
    stacks: [
      { stackName: STACK_NAME, region, account, document },
      { stackName: 'support', region: REMOTE, account: account ?? '111122223333', document: SUPPORT },
    ],
  };
}

export function compare(app: RandomApp, guard: Guard, directory: string): Comparison {
  let dependsOnIf = false;
  const noteIf = () => {
    dependsOnIf = true;
  };
  const verdicts = assignmentsOf(app.document, app).map((assignment) => {
    const { main, around } = deployment(app, assignment);
    return { assignment, ...judge(main, around, noteIf) };
  });
  const failing = verdicts.filter(({ faults }) => faults.length > 0);
  const refused = verdicts.filter((verdict) => verdict.refused !== undefined);
  const errors = guard(guardedApp(app), directory);
  const missed = failing.flatMap(({ faults }) => faults).filter((fault) => !errors.some((error) => covers(error, fault)));
  const isRefused = refused.some((verdict) => !isDangling(verdict.refused!));
  return {
    app,
    failing,
    dependsOnIf,
    errors,
    isRefused,
    deployable: verdicts.length - refused.length,
    missed: [...new Map(missed.map((fault) => [`${fault.rule} ${fault.id}`, fault])).values()],
    isFalseAlarm: failing.length === 0 && !isRefused && errors.length > 0,
  };
}

interface Deployed {
  readonly main: Deployment;
  readonly around: Surroundings;
}

function deployment({ document }: RandomApp, { parameters, region, account }: Assignment): Deployed {
  const support = { stackName: 'support', region: REMOTE, account, document: SUPPORT, parameters: {} };
  return { main: { stackName: STACK_NAME, region, account, document, parameters }, around: { files: NESTED_FILES, stacks: [support] } };
}

/** A resource is named that the assignment does not make, or a nested stack gets a value that it does not allow: CloudFormation refuses it, so that nothing insecure is deployed. */
function isDangling(refused: string): boolean {
  return refused.startsWith('there is no resource') || refused.includes(' does not allow ');
}

/** Whether an error is about a fault. Where something cannot be read, its rule stands for all others. */
function covers({ rule, ids, hidden }: GuardError, fault: Fault): boolean {
  return (rule === fault.rule || hidden) && (ids === undefined || ids.includes(fault.id) || ids.includes('') || (hidden && isElsewhere(ids)));
}

function isElsewhere(ids: readonly string[]): boolean {
  return !ids.includes('Table');
}

export function isCompliant({ failing, deployable, isRefused }: Comparison): boolean {
  return failing.length === 0 && deployable > 0 && !isRefused;
}
