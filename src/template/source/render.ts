import { CfnElement, CfnResource, DefaultTokenResolver, Reference, Stack, Tokenization } from 'aws-cdk-lib';
import type { IFragmentConcatenator, IPostProcessor, IResolvable, IResolveContext } from 'aws-cdk-lib';
import type { StackPaths } from './construct-paths';
import type { Json } from '../facts';
import { namedResource, UNRENDERED } from './template';
import { FOREIGN_REFERENCE } from '../values/explain';
import { entriesOf } from '../values/json';

/** What a stack would render now. */
export function rendered({ stack, elements }: StackPaths): Json {
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
