import type { CfnResource, IPostProcessor, IResolvable, IResolveContext } from 'aws-cdk-lib';
import { CfnResource as Resource, DefaultTokenResolver, Reference, Tokenization } from 'aws-cdk-lib';
import type { RenderedResource } from './render-resource';
import { resourceAsRendered } from './render-resource';

export interface Peek {
  readonly rendered: RenderedResource;
  /** The resources that it refers to. */
  readonly references: ReadonlySet<CfnResource>;
}

/**
 * What a resource would render now; undefined where it cannot be rendered yet: a lazy value may throw before everything is there.
 */
export function peek(resource: CfnResource): Peek | undefined {
  const resolver = new RememberingResolver();
  try {
    const rendered = resourceAsRendered(resource, {
      resolve: (value: unknown) => Tokenization.resolve(value, { scope: resource, resolver, preparing: false, removeEmpty: true }) as unknown,
    });
    return { rendered, references: resolver.references };
  } catch {
    return undefined;
  }
}

class RememberingResolver extends DefaultTokenResolver {
  public readonly references = new Set<CfnResource>();

  constructor() {
    super({ join: (left: unknown, right: unknown) => (left === undefined ? right : right === undefined ? left : { 'Fn::Join': ['', [left, right]] }) });
  }

  public override resolveToken(token: IResolvable, context: IResolveContext, postProcessor: IPostProcessor): unknown {
    if (Reference.isReference(token) && Resource.isCfnResource(token.target)) {
      this.references.add(token.target);
    }
    return super.resolveToken(token, context, postProcessor) as unknown;
  }
}
