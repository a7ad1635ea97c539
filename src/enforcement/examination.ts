import type { IPolicyValidationContext } from 'aws-cdk-lib';
import type { CloudAssembly } from 'aws-cdk-lib/cx-api';
import type { IConstruct } from 'constructs';
import { ConstructIndex } from './construct-index';
import { constructExemptions } from './exemption-section';
import { readAssembly } from '../cdk/assembly';
import { readTree } from '../cdk/construct-tree';
import { newReplicas } from '../cdk/regions-in-context';
import type { Rule, RuleFinding, RuleOptions } from '../rules/rule';
import { runRules } from '../rules/run-rules';
import { applyExemptions } from '../rules/support/exemptions';
import type { AppFacts, Location } from '../template/facts';

/** What a pack or the guard checks, and how strictly. */
interface Examination {
  readonly scope: IConstruct;
  readonly rules: readonly Rule[];
  readonly minimumKey: RuleOptions['minimumKey'];
  readonly allowExemptions: boolean;
  /** Scopes whose guarded rules a guard reports: each mistake has one finding. */
  readonly guardedElsewhere: readonly IConstruct[];
}

/** Runs the rules over the tables of a scope, and applies exemptions. */
export function examine(examination: Examination, facts: AppFacts): readonly RuleFinding[] {
  const { scope, rules, minimumKey, allowExemptions, guardedElsewhere } = examination;
  const constructs = new ConstructIndex(scope.node.root);
  const isReportedByGuard = (guarded: boolean, wheres: readonly Location[]) =>
    guarded && wheres.some((where) => guardedElsewhere.some((guardedScope) => constructs.isWithin(where, guardedScope)));
  const isInScope = ({ rule, finding }: RuleFinding) => {
    const wheres = [finding.where, ...finding.subjects.map((subject) => subject.where)];
    return wheres.some((where) => constructs.isWithin(where, scope)) && !isReportedByGuard(rule.guarded, wheres);
  };
  return applyExemptions(runRules(facts, rules, { minimumKey, newReplicas: newReplicas(scope) }), {
    exemptions: facts.exemptions,
    declared: constructExemptions(scope.node.root).map(({ of, entry }) => ({ where: locationOf(of), exemption: entry })),
    allowed: allowExemptions,
    reports: isInScope,
    reportsUnused: (name, where) => constructs.isWithin(where, scope)
      && rules.some((rule) => rule.name === name && !isReportedByGuard(rule.guarded, [where])),
    reportsInvalid: (where) => constructs.isWithin(where, scope) && !isReportedByGuard(true, [where]),
  });
}

/** A construct without a resource, as the location of a finding. */
function locationOf({ node }: IConstruct): Location {
  return { constructPath: node.path, logicalId: '', resourceType: '' };
}

/** The facts of a scope, from the template files that CDK names. */
export function factsOfContext(scope: IConstruct, context: IPolicyValidationContext): AppFacts {
  return readAssembly(scope.node.root, scope, context.stackTemplates);
}

/** The same for a stage that is synthesized by itself. */
export function factsOfAssembly(stage: IConstruct, assembly: CloudAssembly): AppFacts {
  return readAssembly(stage.node.root, stage, assembly.stacksRecursively.map((stack) => ({
    stackConstructPath: stack.hierarchicalId, templatePath: stack.templateFullPath,
  })));
}

/** The same after a synthesis that failed: the files that each stack has now. */
export function factsOfFiles(scope: IConstruct): AppFacts {
  return readAssembly(scope.node.root, scope);
}

/** The facts of a scope before it is synthesized. */
export function factsOfTree(scope: IConstruct): AppFacts {
  return readTree(scope);
}
