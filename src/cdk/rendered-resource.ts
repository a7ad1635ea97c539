import { CfnResource as Resource, DefaultTokenResolver, Reference, Tokenization } from 'aws-cdk-lib';
import type { CfnResource, IFragmentConcatenator, IPostProcessor, IResolvable, IResolveContext } from 'aws-cdk-lib';
import { isObject } from '../cloudformation/json';

/** Properties as in a template: tokens are resolved, intrinsic functions remain. */
export type Properties = Readonly<Record<string, unknown>>;

/** The properties of an object; none of any other value. */
export function propertiesOf(value: unknown): Properties {
  return isObject(value) ? value : {};
}

/** The part of CDK's resolve context that is used. */
export type ResolveContext = Pick<IResolveContext, 'resolve'>;

interface RenderedResource {
  readonly Properties?: Properties;
  /** Text, or an intrinsic function where the template has the transform for language extensions. */
  readonly DeletionPolicy?: unknown;
  readonly UpdateReplacePolicy?: unknown;
}

/** A resource as the template will contain it. The context also resolves references to other stacks. */
export function resourceAsRendered(resource: CfnResource, context: ResolveContext): RenderedResource {
  // Undefined values in overrides are deletions that CDK has applied.
  const { Resources } = context.resolve(resource._toCloudFormation(), { removeEmpty: true }) as { Resources: Record<string, RenderedResource> };
  return Object.values(Resources)[0];
}

/** What overrides set on a resource, by its top-level keys. CDK keeps them private, and they win over what the resource was constructed with. */
interface Overrides {
  readonly Properties?: object;
  readonly Condition?: unknown;
  readonly DeletionPolicy?: unknown;
  readonly UpdateReplacePolicy?: unknown;
}

export function overridesOf(resource: CfnResource): Overrides {
  return (resource as unknown as { readonly rawOverrides: Overrides }).rawOverrides;
}

/** A context that resolves values to what they are now. */
interface CurrentContext extends ResolveContext {
  /** The resources that the values refer to. */
  readonly references: ReadonlySet<CfnResource>;
}

/** Renders a part of a resource early; undefined where that fails, since a lazy value may throw before the app is complete. */
export function resolveNow<T>(resource: CfnResource, look: (context: CurrentContext) => T): T | undefined {
  const resolver = new ReferenceResolver();
  try {
    return look({
      references: resolver.references,
      resolve: (value: unknown) => Tokenization.resolve(value, { scope: resource, resolver, preparing: false, removeEmpty: true }) as unknown,
    });
  } catch {
    return undefined;
  }
}

/** Collects the resources that tokens refer to. */
class ReferenceResolver extends DefaultTokenResolver {
  public readonly references = new Set<CfnResource>();

  constructor() {
    super(FN_JOIN);
  }

  public override resolveToken(token: IResolvable, context: IResolveContext, postProcessor: IPostProcessor): unknown {
    if (Reference.isReference(token) && Resource.isCfnResource(token.target)) {
      this.references.add(token.target);
    }
    return super.resolveToken(token, context, postProcessor) as unknown;
  }
}

/** Joins text and tokens as CDK's synthesis does. */
export const FN_JOIN: IFragmentConcatenator = {
  join: (left: unknown, right: unknown) => (left === undefined ? right : right === undefined ? left : { 'Fn::Join': ['', [left, right]] }),
};
