import { CfnResource } from 'aws-cdk-lib';
import type { IPolicyValidationContext, ISynthesisSession } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { readAssembly } from '../cdk/assembly';
import { readTree } from '../cdk/construct-tree';
import { newReplicas } from '../cdk/new-replicas';
import { EXEMPTION_METADATA, exemptionsIn } from '../cloudformation/exemption';
import type { Json } from '../cloudformation/json';
import { identityOf, runRules } from '../rules/rule';
import type { Rule, RuleFinding, RuleOptions } from '../rules/rule';
import type { AppFacts, Location } from '../template/facts';
import { ConstructIndex } from './construct-index';
import { applyExemptions } from './exemptions';
import type { ExemptResource } from './exemptions';

/** What a pack or the guard was asked to look at, and how strictly. */
interface Examination {
  readonly scope: IConstruct;
  readonly rules: readonly Rule[];
  readonly minimumKey: RuleOptions['minimumKey'];
  readonly allowExemptions: boolean;
  /** Scopes whose guarded rules someone else reports: one fault, one finding. */
  readonly guardedElsewhere: readonly IConstruct[];
}

/** Judges the tables of a scope and lets pass what is exempt. */
export function examine(examination: Examination, facts: AppFacts): readonly RuleFinding[] {
  const { scope, rules, minimumKey, allowExemptions, guardedElsewhere } = examination;
  const places = new ConstructIndex(scope.node.root);
  const isLeft = (guarded: boolean, wheres: readonly Location[]) =>
    guarded && wheres.some((where) => guardedElsewhere.some((guardedScope) => places.isWithin(where, guardedScope)));
  const isOurs = ({ rule, finding }: RuleFinding) => {
    const wheres = [finding.where, ...finding.subjects.map((subject) => subject.where)];
    return wheres.some((where) => places.isWithin(where, scope)) && !isLeft(rule.guarded, wheres);
  };
  return applyExemptions(runRules(facts, rules, { minimumKey, newReplicas: newReplicas(scope) }).filter(isOurs), {
    exemptResources: exemptResources(facts, places).filter(({ where }) => places.isWithin(where, scope)),
    allowed: allowExemptions,
    reportsUnused: (name, where) => rules.some((rule) => rule.name === name && !isLeft(rule.guarded, [where])),
    reportsInvalid: (where) => !isLeft(true, [where]),
  });
}

/** What carries an exemption: tables, and what makes or hides tables without being one. Of that only the tree knows the metadata. */
function exemptResources(facts: AppFacts, places: ConstructIndex): readonly ExemptResource[] {
  const others = [...facts.sdkCalls, ...facts.opaque].map(({ where }) => {
    const construct = places.constructOf(where);
    const written = CfnResource.isCfnResource(construct) ? construct.getMetadata(EXEMPTION_METADATA) as Json | undefined : undefined;
    return { where, metadata: { [EXEMPTION_METADATA]: written ?? [] } };
  });
  const carrying = [...others, ...facts.tables].filter(({ metadata }) => exemptionsIn(metadata).length > 0);
  // Several facts may speak of one resource.
  return [...new Map(carrying.map(({ where, metadata }) => [identityOf(where), { where, metadata }])).values()];
}

/** The facts of a scope as the template files hold them, with the files that CDK names. */
export function factsOfContext(scope: IConstruct, context: IPolicyValidationContext): AppFacts {
  return readAssembly(scope.node.root, scope, context.stackTemplates);
}

/** The same in the middle of a synthesis, when all templates of a stage are written and CDK has not yet said where. */
export function factsOfSession(scope: IConstruct, session: ISynthesisSession): AppFacts {
  const stacks = session.assembly.buildAssembly().stacksRecursively;
  return readAssembly(scope.node.root, scope, stacks.map((stack) => ({
    stackConstructPath: stack.hierarchicalId, templatePath: stack.templateFullPath,
  })));
}

/** The facts of a scope before it is synthesized. */
export function factsOfTree(scope: IConstruct): AppFacts {
  return readTree(scope);
}
