import type { CfnResource } from 'aws-cdk-lib';
import type { Properties } from './json';
import type { ResolveContext } from './securing';

export interface RenderedResource {
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
