import type { CfnResource } from 'aws-cdk-lib';
import type { OpenRule, Region } from './rendering/securing';

/** Where `EncryptedTables.exempt` writes, whichever copy of this package does. */
const EXEMPTION_METADATA = 'cdk-secure-table:exemption';

interface Exemption {
  readonly rules?: readonly string[];
  readonly regions?: readonly string[];
  readonly until?: string;
}

/** Whether a table may break a rule: what is exempt on purpose is not made secure behind its owner's back. */
export function isExempt(resource: CfnResource, rule: OpenRule, region: Region): boolean {
  const exemptions = (resource.getMetadata(EXEMPTION_METADATA) ?? []) as readonly Exemption[];
  return exemptions.some(({ rules, regions, until }) => rules?.includes(rule)
    && (regions === undefined || regions.includes(region ?? resource.stack.region))
    && (until === undefined || until >= today()));
}

/** The day that an exemption names is its last. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}
