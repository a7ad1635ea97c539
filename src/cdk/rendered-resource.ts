import { CfnResource as Resource, DefaultTokenResolver, Reference, Tokenization } from 'aws-cdk-lib';
import type { CfnResource, IPostProcessor, IResolvable, IResolveContext } from 'aws-cdk-lib';
import type { ResolveContext } from '../adoption/rendering/securing';
import type { Properties } from '../cloudformation/intrinsics';

interface RenderedResource {
  readonly Properties?: Properties;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

/** A resource as the template will have it. The context's own way of resolving finds references into other stacks, too. */
export function resourceAsRendered(resource: CfnResource, context: ResolveContext): RenderedResource {
  // Overrides are resolved with undefined values left in, which stand for deletions: those of the inner rendering are done.
  const { Resources } = context.resolve(resource._toCloudFormation(), { removeEmpty: true }) as { Resources: Record<string, RenderedResource> };
  return Object.values(Resources)[0];
}

/** A context in which values resolve as they would now. */
interface PeekContext extends Pick<IResolveContext, 'resolve'> {
  /** The resources that were referred to. */
  readonly references: ReadonlySet<CfnResource>;
}

/**
 * Looks at how something of a resource would render now; undefined where it cannot be rendered yet: a lazy value may throw before everything is
 * there.
 */
export function peek<T>(resource: CfnResource, look: (context: PeekContext) => T): T | undefined {
  const resolver = new RememberingResolver();
  try {
    return look({
      references: resolver.references,
      resolve: (value: unknown) => Tokenization.resolve(value, { scope: resource, resolver, preparing: false, removeEmpty: true }) as unknown,
    });
  } catch {
    return undefined;
  }
}

class RememberingResolver extends DefaultTokenResolver {
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
