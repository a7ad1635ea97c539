import type { IPolicyValidationContext, ISynthesisSession } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { readAssembly, readTree } from '../template';
import type { AppFacts } from '../template';

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
