import { join } from 'path';
import type { JsonObject } from './json';
import { GUARDED } from '../../src/rules/catalogue';
import { runRules } from '../../src/rules/run-rules';
import { collect } from '../../src/template';
import { Scope, Template } from '../../src/template/template';

/** An app for the guard: a template that is judged for every choice, and what it refers to. */
export interface GuardedApp {
  readonly stacks: readonly GuardedStack[];
}

export interface GuardedStack {
  readonly stackName: string;
  readonly region?: string;
  readonly account?: string;
  readonly document: JsonObject;
}

/** An error of a guarded rule. */
export interface GuardError {
  readonly rule: string;
  /** Logical ids of the resource and of the tables that it is about; undefined where a guard does not tell them. */
  readonly ids?: readonly string[];
  /** Whether it says that something cannot be read at all. */
  readonly hidden: boolean;
  readonly message: string;
}

/** A guard: the errors that it has for an app, whose files are in a directory. */
export type Guard = (app: GuardedApp, directory: string) => readonly GuardError[];

/** What the guard of this package does with templates once they are written, without an app around them. */
export const guard: Guard = ({ stacks }, directory) => {
  const templates = stacks.map(({ stackName, region, account, document }) => new Template(document, {
    stackPath: stackName, stackName, region, account, file: join(directory, `${stackName}.template.json`), pathOf: (logicalId) => `${stackName}/${logicalId}`,
  }));
  return runRules(collect(templates, new Scope('')), GUARDED, { minimumKey: 'CUSTOMER_MANAGED', newReplicas: [] })
    .filter(({ finding }) => finding.severity === 'error')
    .map(({ rule, finding }) => ({
      rule: rule.name,
      ids: [finding.where, ...finding.subjects.map(({ where }) => where)].map(({ logicalId }) => logicalId),
      hidden: isHidden(finding.message),
      message: finding.message,
    }));
};

export function isHidden(message: string): boolean {
  return /cannot be read|may hide here/.test(message);
}
