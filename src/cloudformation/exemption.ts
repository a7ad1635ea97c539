import { at, listOf } from './json';
import { CATALOGUE } from '../rules/catalogue';
import type { Json } from '../template/facts';

/** Where an exemption stands in the template, for auditors to find. */
export const EXEMPTION_METADATA = 'cdk-secure-table:exemption';

/** An exemption as the template holds it. */
export interface Exemption {
  readonly rules: readonly string[];
  readonly regions?: readonly string[];
  readonly reason: string;
  readonly until?: string;
}

/** The exemptions in a resource's metadata. */
export function exemptionsIn(metadata: Json): readonly Json[] {
  return listOf(at(metadata, EXEMPTION_METADATA));
}

/** What makes an exemption invalid, and what to write instead; undefined where it is valid. */
export function defectOf(exemption: Json): { readonly code: string; readonly what: string; readonly remedy: string } | undefined {
  const { rules, regions, reason, until } = { rules: at(exemption, 'rules'), regions: at(exemption, 'regions'), reason: at(exemption, 'reason'), until: at(exemption, 'until') };
  const unknown = listOf(rules).filter((rule) => !CATALOGUE.some(({ name }) => name === rule));
  if (typeof reason !== 'string' || reason.trim() === '') {
    return { code: 'ExemptionWithoutReason', what: 'The exemption has no reason', remedy: 'Say in `reason` why the table may do without, for those who audit it.' };
  }
  if (listOf(rules).length === 0) {
    return { code: 'ExemptionWithoutRules', what: 'The exemption names no rule', remedy: 'List the rules in `rules`, by `TableRule`.' };
  }
  if (unknown.length > 0) {
    return { code: 'ExemptionFromUnknownRule', what: `The exemption names unknown rules (${unknown.map((rule) => JSON.stringify(rule)).join(', ')})`, remedy: 'Name rules by `TableRule`.' };
  }
  if (listOf(regions).some((region) => typeof region !== 'string')) {
    return { code: 'ExemptionOfUnknownRegion', what: 'The exemption names Regions that are none', remedy: 'List Regions by their names, as `us-east-1`.' };
  }
  if (until !== undefined && !isDate(until)) {
    return { code: 'ExemptionWithoutDate', what: `The exemption ends on ${JSON.stringify(until)}, which is no date`, remedy: 'Write `until` as YYYY-MM-DD.' };
  }
  if (typeof until === 'string' && until < today()) {
    return { code: 'ExemptionExpired', what: `The exemption ended on ${until}`, remedy: 'Make the table compliant, or renew the exemption with a reason that still holds.' };
  }
  return undefined;
}

/** Days end where UTC says so: the day that is named is the last one. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function isDate(until: Json): boolean {
  return typeof until === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(until)
    && !Number.isNaN(Date.parse(until)) && new Date(until).toISOString().startsWith(until);
}
