import type { CfnResource } from 'aws-cdk-lib';
import { EXEMPTION_METADATA, isExempt as isExemptBy } from '../cloudformation/exemption';
import type { Json } from '../cloudformation/json';
import type { ExemptibleRule, Region } from './rendering/securing-context';

/** Whether a table may break a rule: what its owner exempts is left as it is. */
export function isExempt(resource: CfnResource, rule: ExemptibleRule, region: Region): boolean {
  const metadata = { [EXEMPTION_METADATA]: (resource.getMetadata(EXEMPTION_METADATA) ?? []) as Json };
  return isExemptBy(metadata, rule, region ?? resource.stack.region);
}
