import { CfnElement, CfnResource, DefaultTokenResolver, NestedStack, Reference, Stack, Token, Tokenization } from 'aws-cdk-lib';
import type { CfnStack, IPostProcessor, IResolvable, IResolveContext } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { FN_JOIN } from './rendered-resource';
import { isPlainObject, namedResource } from '../cloudformation/intrinsics';
import { at, canonical, entriesOf, textOrNone } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import { composeText } from '../cloudformation/text';
import { collect } from '../template/collect';
import type { AppFacts } from '../template/facts';
import { parentStack } from '../template/nested-templates';
import { FOREIGN_REFERENCE, Scope, Template, UNRENDERED } from '../template/template';
import type { Resource, TemplateOrigin } from '../template/template';

/**
 * The facts of the resources under `scope` as the tree would render them now, for use before there are files. What later aspects change is missing,
 * and references to other stacks are unverifiable.
 */
export function readTree(scope: IConstruct): AppFacts {
  const stack = scope.node.scopes.reverse().find((construct) => Stack.isStack(construct));
  const templates = new Map(stacksIn(stack ?? scope).map((found) => [found.stack, new Template(asRendered(found), originOf(found))]));
  linkNestedStacks(templates, isNotOverridden);
  return collect([...templates.values()], new Scope(scope.node.path));
}

/** A stack and its elements, without those of its nested stacks. */
export interface StackElements {
  readonly stack: Stack;
  readonly elements: readonly CfnElement[];
}

/** All stacks in a tree, including those of nested stacks and stages. */
export function stacksIn(root: IConstruct): readonly StackElements[] {
  const found: StackElements[] = [];
  // Not `findAll`, which first lists all constructs: every check of an app goes through all of them.
  const visit = (construct: IConstruct, elements: CfnElement[]): void => {
    let own = elements;
    if (CfnElement.isCfnElement(construct)) {
      own.push(construct);
    } else if (Stack.isStack(construct)) {
      own = [];
      found.push({ stack: construct, elements: own });
    }
    for (const child of construct.node.children) {
      visit(child, own);
    }
  };
  visit(root, []);
  return found;
}

/** What the tree knows of the template of a stack. */
export function originOf({ stack, elements }: StackElements): TemplateOrigin {
  let paths: ReadonlyMap<string, string> | undefined;
  return {
    stackPath: stack.node.path,
    stackName: known(stack.stackName),
    region: known(stack.region),
    account: known(stack.account),
    // CDK deploys those of a nested stack with its resource only.
    tags: NestedStack.isNestedStack(stack) ? undefined : stack.tags.tagValues(),
    pathOf: (logicalId) => {
      // Logical ids are tokens, which are costly to resolve, and an app without findings needs no path.
      paths ??= new Map(elements.map((element) => [String(stack.resolve(element.logicalId)), element.node.path]));
      return paths.get(logicalId);
    },
  };
}

function known(text: string): string | undefined {
  return Token.isUnresolved(text) ? undefined : text;
}

/** Whether the resource of a nested stack deploys its template. `url`: what CDK renders as `TemplateURL`, unless it is overridden. */
export type DeploysOwnTemplate = (deploying: Resource, nested: Template, url: Json) => boolean;

/** Links the templates of nested stacks to the resources that deploy them, and removes those whose resource deploys another template. */
export function linkNestedStacks(templates: Map<Stack, Template>, deploysOwn: DeploysOwnTemplate): void {
  const removed = new Set<Stack>();
  for (const [stack, template] of [...templates]) {
    const resource = NestedStack.isNestedStack(stack) ? stack.nestedStackResource as CfnStack : undefined;
    const parent = resource && templates.get(resource.stack);
    const deploying = resource && parent?.resources.get(String(resource.stack.resolve(resource.logicalId)));
    const isOwn = deploying !== undefined && isPlainObject(deploying.properties)
      && deploysOwn(deploying, template, resource?.stack.resolve(resource.templateUrl) as Json);
    if (isOwn && parent !== undefined) {
      template.parent = parentStack(deploying);
      parent.nested.set(deploying.logicalId, [template]);
    } else if (deploying !== undefined || removed.has(resource?.stack as Stack)) {
      templates.delete(stack);
      removed.add(stack);
    }
  }
}

/** Before there are files, an address that differs from CDK's own is an override, and so is a literal one. */
const isNotOverridden: DeploysOwnTemplate = ({ properties, entry }, _nested, url) => {
  const rendered = at(properties, 'TemplateURL');
  const isOverridden = canonical(composeText(rendered)) !== canonical(composeText(url)) || /^(https?|s3):/.test(textOrNone(rendered));
  return !isOverridden || at(entry, UNRENDERED) !== undefined;
};

/** The template that a stack would have now. */
function asRendered({ stack, elements }: StackElements): Json {
  const sections = new Map<string, Map<string, Json>>();
  for (const [name, section] of elements.flatMap((element) => entriesOf(elementAsRendered(element, stack)))) {
    const entries = sections.get(name) ?? new Map<string, Json>();
    entriesOf(section).forEach(([logicalId, entry]) => entries.set(logicalId, entry));
    sections.set(name, entries);
  }
  const document = [...sections].map(([name, entries]) => [name, Object.fromEntries(entries)] as const);
  return { ...Object.fromEntries(document), Transform: stack.templateOptions.transforms ?? [] };
}

/** A part of the template. An element may throw before the app is complete: its resource gets the error in place of its properties. */
function elementAsRendered(element: CfnElement, stack: Stack): Json {
  const options = { scope: element, resolver: new StackResolver(stack), preparing: false };
  try {
    return JSON.parse(JSON.stringify(Tokenization.resolve(element._toCloudFormation(), options))) as Json;
  } catch (error) {
    const type = CfnResource.isCfnResource(element) ? element.cfnResourceType : '';
    return { Resources: { [String(stack.resolve(element.logicalId))]: { Type: type, [UNRENDERED]: String(error) } } };
  }
}

/** Renders the references of a stack. Synthesis replaces those to other stacks by exports and imports; here they are marked as what they are. */
class StackResolver extends DefaultTokenResolver {
  constructor(private readonly stack: Stack) {
    super(FN_JOIN);
  }

  public override resolveToken(token: IResolvable, context: IResolveContext, postProcessor: IPostProcessor): unknown {
    const resolved: unknown = super.resolveToken(token, context, postProcessor);
    return Reference.isReference(token) && this.isForeign(token, resolved as Json) ? { [FOREIGN_REFERENCE]: token.target.node.path } : resolved;
  }

  /** Compares constructs, since a logical id may exist in both stacks. */
  private isForeign({ target }: Reference, resolved: Json): boolean {
    return CfnElement.isCfnElement(target) && target.stack !== this.stack
      && namedResource(resolved)?.logicalId === target.stack.resolve(target.logicalId);
  }
}
