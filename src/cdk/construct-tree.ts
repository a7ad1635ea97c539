import { CfnElement, CfnResource, DefaultTokenResolver, NestedStack, Reference, Stack, Token, Tokenization } from 'aws-cdk-lib';
import type { IFragmentConcatenator, IPostProcessor, IResolvable, IResolveContext } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { namedResource } from '../cloudformation/intrinsics';
import { at, entriesOf, textOrNone } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import { collect } from '../template/collect';
import type { AppFacts } from '../template/facts';
import { deployerOf } from '../template/nested-templates';
import { FOREIGN_REFERENCE, Scope, Template, UNRENDERED } from '../template/template';
import type { TemplateOrigin } from '../template/template';

/** A stack, and what stands in it. */
export interface StackPaths {
  readonly stack: Stack;
  readonly elements: readonly CfnElement[];
  /** The construct path of the element with this logical id. */
  pathOf(logicalId: string): string | undefined;
}

/** One walk over the tree, nested stacks and stages included. */
export function stackPaths(root: IConstruct): readonly StackPaths[] {
  const found = new Map<Stack, CfnElement[]>();
  visit(root, found);
  return [...found].map(([stack, elements]) => ({ stack, elements, pathOf: lookUp(stack, elements) }));
}

function visit(construct: IConstruct, found: Map<Stack, CfnElement[]>): void {
  if (CfnElement.isCfnElement(construct)) {
    elementsOf(found, construct.stack).push(construct);
  } else if (Stack.isStack(construct)) {
    elementsOf(found, construct);
  }
  for (const child of construct.node.children) {
    visit(child, found);
  }
}

function elementsOf(stacks: Map<Stack, CfnElement[]>, stack: Stack): CfnElement[] {
  const found = stacks.get(stack) ?? [];
  stacks.set(stack, found);
  return found;
}

/** Logical ids are tokens, and costly to resolve: an app without findings never asks for a path. */
function lookUp(stack: Stack, elements: readonly CfnElement[]): StackPaths['pathOf'] {
  let paths: ReadonlyMap<string, string> | undefined;
  return (logicalId) => {
    paths ??= new Map(elements.map((element) => [String(stack.resolve(element.logicalId)), element.node.path]));
    return paths.get(logicalId);
  };
}

/** What the tree knows of the template of a stack. */
export function originOf({ stack, pathOf }: StackPaths): TemplateOrigin {
  return {
    stackPath: stack.node.path,
    stackName: known(stack.stackName),
    region: known(stack.region),
    account: known(stack.account),
    pathOf,
  };
}

function known(text: string): string | undefined {
  return Token.isUnresolved(text) ? undefined : text;
}

/** Ties the templates of nested stacks to the resources of their parents that deploy them. */
export function nest(templates: ReadonlyMap<Stack, Template>): void {
  for (const [stack, template] of templates) {
    const resource = NestedStack.isNestedStack(stack) ? stack.nestedStackResource : undefined;
    const parent = resource && templates.get(resource.stack);
    if (resource !== undefined && parent !== undefined) {
      deployFrom(parent, String(resource.stack.resolve(resource.logicalId)), template);
    }
  }
}

function deployFrom(parent: Template, logicalId: string, template: Template): void {
  const deploying = parent.resources.get(logicalId);
  // Whoever overrides the address with a literal deploys something else than the nested stack of the tree.
  if (deploying !== undefined && !/^(https?|s3):/.test(textOrNone(at(deploying.properties, 'TemplateURL')))) {
    template.deployer = deployerOf(deploying);
    parent.nested.set(logicalId, template);
  }
}

/** What a stack would render now. */
function rendered({ stack, elements }: StackPaths): Json {
  const sections = new Map<string, Map<string, Json>>();
  for (const [name, section] of elements.flatMap((element) => entriesOf(render(element, stack)))) {
    const entries = sections.get(name) ?? new Map<string, Json>();
    entriesOf(section).forEach(([logicalId, entry]) => entries.set(logicalId, entry));
    sections.set(name, entries);
  }
  const document = [...sections].map(([name, entries]) => [name, Object.fromEntries(entries)] as const);
  return { ...Object.fromEntries(document), Transform: stack.templateOptions.transforms ?? [] };
}

function render(element: CfnElement, stack: Stack): Json {
  const options = { scope: element, resolver: new StackResolver(stack), preparing: false };
  try {
    return JSON.parse(JSON.stringify(Tokenization.resolve(element._toCloudFormation(), options))) as Json;
  } catch (error) {
    const type = CfnResource.isCfnResource(element) ? element.cfnResourceType : '';
    return { Resources: { [String(stack.resolve(element.logicalId))]: { Type: type, [UNRENDERED]: String(error) } } };
  }
}

/** Puts text and references together as CloudFormation would write it. */
const JOIN: IFragmentConcatenator = {
  join: (left: unknown, right: unknown) => (left === undefined ? right : right === undefined ? left : { 'Fn::Join': ['', [left, right]] }),
};

/** Renders references; those into other stacks, which only a synthesis turns into exports, as what they are. */
class StackResolver extends DefaultTokenResolver {
  constructor(private readonly stack: Stack) {
    super(JOIN);
  }

  public override resolveToken(token: IResolvable, context: IResolveContext, postProcessor: IPostProcessor): unknown {
    const resolved: unknown = super.resolveToken(token, context, postProcessor);
    return Reference.isReference(token) && this.isForeign(token, resolved as Json) ? { [FOREIGN_REFERENCE]: token.target.node.path } : resolved;
  }

  /** Two stacks may well have the same logical id: what tells them apart is the construct that is referred to. */
  private isForeign({ target }: Reference, resolved: Json): boolean {
    return CfnElement.isCfnElement(target) && target.stack !== this.stack
      && namedResource(resolved)?.logicalId === target.stack.resolve(target.logicalId);
  }
}

/**
 * The facts of the resources under `scope` as the tree would render them now, for when there are no files: aspects that have
 * not run are missing, and what belongs to another stack is unverifiable.
 */
export function readTree(scope: IConstruct): AppFacts {
  const home = scope.node.scopes.reverse().find((construct) => Stack.isStack(construct));
  const found = stackPaths(home ?? scope);
  const loaded = new Map(found.map((paths) => [paths.stack, new Template(rendered(paths), originOf(paths))]));
  nest(loaded);
  return collect([...loaded.values()], new Scope(scope.node.path));
}
