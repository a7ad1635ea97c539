import { createHash } from 'crypto';
import { Lazy } from 'aws-cdk-lib';
import type { CfnResource } from 'aws-cdk-lib';

/**
 * A short text that changes whenever a property of the table does, as rendered: late changes and overrides included.
 *
 * A custom resource runs again only when its own properties change, and a change of the table may make a replica or a
 * stream anew, without a policy.
 */
export function tableFingerprint(table: CfnResource): string {
  return Lazy.uncachedString({
    produce: (context) => {
      const { Resources } = context.resolve((table as unknown as Renderable)._toCloudFormation()) as Template;
      const properties = Object.values(Resources).map((resource) => resource.Properties);
      return createHash('sha256').update(JSON.stringify(properties)).digest('hex').slice(0, 16);
    },
  });
}

/** The way to a resource as it is rendered is public in the code, and kept out of the declarations. */
interface Renderable {
  _toCloudFormation(): object;
}

interface Template {
  readonly Resources: Record<string, { readonly Properties: unknown }>;
}
