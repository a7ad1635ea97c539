import { CfnResource as Resource, DefaultTokenResolver, Reference, Tokenization } from 'aws-cdk-lib';
import type { CfnResource, IPostProcessor, IResolvable, IResolveContext } from 'aws-cdk-lib';
import { isObject } from '../cloudformation/json';

/** Properties as a template has them: tokens are resolved, intrinsic functions are still there. */
export type Properties = Readonly<Record<string, unknown>>;

/** The properties of an object; none of any other value. */
export function propertiesOf(value: unknown): Properties {
  return isObject(value) ? value : {};
}

/** The part of CDK's context that is used. */
export type ResolveContext = Pick<IResolveContext, 'resolve'>;

interface RenderedResource {
  readonly Properties?: Properties;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

/** A resource as the template will have it. The context resolves references into other stacks too. */
export function resourceAsRendered(resource: CfnResource, context: ResolveContext): RenderedResource {
  // CDK keeps undefined values in overrides, where they stand for deletions: this rendering has done its own already.
  const { Resources } = context.resolve(resource._toCloudFormation(), { removeEmpty: true }) as { Resources: Record<string, RenderedResource> };
  return Object.values(Resources)[0];
}

/** A context that resolves values to what they are now. */
interface CurrentContext extends ResolveContext {
  /** The resources to which the values refer. */
  readonly references: ReadonlySet<CfnResource>;
}

/** Renders a part of a resource early; undefined where that fails: a lazy value may throw before the app is complete. */
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

class ReferenceResolver extends DefaultTokenResolver {
  public readonly references = new Set<CfnResource>();

  constructor() {
    super({ join: (left: unknown, right: unknown) => ({ 'Fn::Join': ['', [left, right]] }) });
  }

  public override resolveToken(token: IResolvable, context: IResolveContext, postProcessor: IPostProcessor): unknown {
    if (Reference.isReference(token) && Resource.isCfnResource(token.target)) {
      this.references.add(token.target);
    }
    return super.resolveToken(token, context, postProcessor) as unknown;
  }
}
