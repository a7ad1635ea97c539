import { at, listOf } from './json';
import type { Json } from './json';
import { TableRule } from './table-rule';
import { composeText, display } from './text';

/** Metadata key of a resource, or of a template, under which the template has its exemptions, for auditors to find. */
export const EXEMPTION_METADATA = 'cdk-secure-table:exemption';

/** An exemption in the template. Without a resource, it is in the metadata of the template, with its construct and its key. */
export interface Exemption {
  readonly rules: readonly string[];
  readonly regions?: readonly string[];
  readonly reason: string;
  readonly until?: string;
  /** Path of the construct that is exempt, or `<root>` for the app. */
  readonly of?: string;
  /** An imported key, as the tables of the template name it. */
  readonly key?: string;
}

/** Why an exemption is invalid, and what to write instead. */
export interface ExemptionProblem {
  readonly code: string;
  readonly what: string;
  readonly remedy: string;
}

/** The exemptions in a resource's metadata, valid or not. */
export function exemptionsIn(metadata: Json): readonly Json[] {
  return listOf(at(metadata, EXEMPTION_METADATA));
}

/** Whether a valid exemption in a resource's metadata allows the resource to break a rule in a Region. */
export function isExempt(metadata: Json, rule: string, region: string | undefined): boolean {
  return exemptionsIn(metadata).some((json) => problemOf(json) === undefined && covers(validExemption(json), rule, region));
}

export function covers({ rules, regions }: Exemption, rule: string, region: string | undefined): boolean {
  return rules.includes(rule) && (regions === undefined || (region !== undefined && regions.includes(region)));
}

/** A rendered key as an exemption of it is written: its id, ARN or alias as in `Fn::Sub`, or the JSON of an intrinsic function. */
export function keyAsText(rendered: unknown): string {
  const composed = composeText(rendered);
  return typeof composed === 'string' ? display(composed) : JSON.stringify(rendered);
}

/** An exemption for which `problemOf` has no problem. */
export function validExemption(exemption: Json): Exemption {
  const [regions, until] = [at(exemption, 'regions'), at(exemption, 'until')];
  return {
    rules: listOf(at(exemption, 'rules')).map(String),
    regions: regions === undefined ? undefined : listOf(regions).map(String),
    reason: String(at(exemption, 'reason')),
    until: until === undefined ? undefined : String(until),
  };
}

/** Why an exemption is invalid; undefined for a valid one. */
export function problemOf(exemption: Json): ExemptionProblem | undefined {
  const [rules, regions, reason, until] = ['rules', 'regions', 'reason', 'until'].map((name) => at(exemption, name));
  const unknown = listOf(rules).filter((rule) => !(Object.values(TableRule) as Json[]).includes(rule));
  if (typeof reason !== 'string' || reason.trim() === '') {
    return {
      code: 'ExemptionWithoutReason',
      what: 'The exemption has no reason',
      remedy: 'Give the justification in `reason`. It is shown to auditors.',
    };
  }
  if (listOf(rules).length === 0) {
    return {
      code: 'ExemptionWithoutRules',
      what: 'The exemption lists no rules',
      remedy: 'List the rules in `rules`, for example '
        + '`[TableRule.TLS_ONLY]`.',
    };
  }
  if (unknown.length > 0) {
    return {
      code: 'ExemptionFromUnknownRule',
      what: `The exemption lists unknown rules (${unknown.map(written).join(', ')})`,
      remedy: `Use values of TableRule: ${Object.values(TableRule).join(', ')}.`,
    };
  }
  if (listOf(regions).some((region) => typeof region !== 'string')) {
    return {
      code: 'ExemptionOfUnknownRegion',
      what: 'The exemption lists invalid Regions',
      remedy: 'List Regions by name, for example `us-east-1`.',
    };
  }
  if (until !== undefined && !isDate(until)) {
    return {
      code: 'ExemptionWithoutDate',
      what: `The exemption ends on ${JSON.stringify(until)}, which is not a date`,
      remedy: 'Write `until` as YYYY-MM-DD, for example `2099-12-31`.',
    };
  }
  if (typeof until === 'string' && until < today()) {
    return {
      code: 'ExemptionExpired',
      what: `The exemption ended on ${until}`,
      remedy: 'Make the table compliant, or renew the exemption with a current reason.',
    };
  }
  return undefined;
}

/** Untyped code passes `undefined` for a misspelt constant of `TableRule`, which has no JSON. */
function written(rule: Json | undefined): string {
  return rule === undefined ? 'undefined' : JSON.stringify(rule);
}

/** In UTC. The day that an exemption names is its last day. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function isDate(until: Json): boolean {
  return typeof until === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(until)
    && !Number.isNaN(Date.parse(until)) && new Date(until).toISOString().startsWith(until);
}
