import type { Log, ReportingDescriptor, Result, Run, Suppression as SarifSuppression } from 'sarif';
import { CATALOGUE } from '../../rules/catalogue';
import { controlsText, FRAMEWORKS, ruleId } from '../../rules/rule';
import type { Framework, RuleText } from '../../rules/rule';
import { EXEMPTION_RULE } from '../../rules/support/exemptions';
import type { CheckedFinding, CheckResult, Suppression } from '../result';
import { DOCUMENTATION, REPOSITORY } from './links';
import { wellFormed } from './wrap';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** The result as SARIF 2.1.0, which GitHub and other code hosts show at the lines of a pull request. */
export function renderSarif({ findings }: CheckResult): string {
  const rules = OWN_RULES.map(ruleDescriptor);
  const results = findings.map((finding) => sarifResult(finding, `SecureTable-${finding.rule}`, rules, 'secureTable/v1'));
  return sarifText([sarifRun('cdk-secure-table', rules, results)]);
}

export const OWN_RULES: readonly RuleText[] = [...CATALOGUE, EXEMPTION_RULE];

export function sarifText(runs: readonly Run[]): string {
  const log: Log = { $schema: SCHEMA, version: '2.1.0', runs: [...runs] };
  return JSON.stringify(log, undefined, 2);
}

/** A run of one tool. */
export function sarifRun(tool: string, rules: readonly ReportingDescriptor[], results: readonly Result[]): Run {
  const informationUri = tool === 'cdk-secure-table' ? { informationUri: REPOSITORY } : {};
  return {
    tool: { driver: { name: tool, ...informationUri, rules: [...rules] } },
    // Columns count as JavaScript counts characters.
    columnKind: 'utf16CodeUnits',
    results: [...results],
  };
}

/** A rule with its text, and a tag for each framework that it serves. */
export function ruleDescriptor(rule: RuleText): ReportingDescriptor {
  const controls = controlsText(rule.controls);
  return {
    id: ruleId(rule),
    name: rule.name,
    shortDescription: { text: rule.title },
    fullDescription: { text: `${rule.title}. ${rule.why}` },
    helpUri: `${DOCUMENTATION}/rules.md#${rule.name.toLowerCase()}`,
    help: {
      text: [rule.why, rule.remedy, ...controls].join('\n\n'),
      markdown: [rule.why, `**Fix.** ${rule.remedy}`, ...controls.map((control) => `- ${control}`)].join('\n\n'),
    },
    defaultConfiguration: { level: rule.guarded ? 'error' : 'warning' },
    properties: { tags: ['security', 'dynamodb', ...frameworksOf(rule)] },
  };
}

function frameworksOf(rule: RuleText): readonly string[] {
  const frameworks = Object.keys(FRAMEWORKS) as Framework[];
  return frameworks.filter((framework) => rule.controls[framework] !== undefined).map((framework) => FRAMEWORKS[framework]);
}

/** @param fingerprintName what the fingerprint is made of */
export function sarifResult(finding: CheckedFinding, ruleOf: string, rules: readonly ReportingDescriptor[], fingerprintName: string): Result {
  const { id, severity, message, fix, at, logicalId, constructPath, fingerprint, suppressed, unverifiable, controls } = finding;
  return {
    ruleId: ruleOf,
    ruleIndex: rules.findIndex((rule) => rule.id === ruleOf),
    level: severity,
    message: { text: `${message} ${fix}`.trim() },
    locations: [{
      physicalLocation: {
        // A URI has no angle brackets: the standard input is `%3Cstdin%3E`.
        artifactLocation: { uri: fileUri(at.file), ...isRelative(at.file) ? { uriBaseId: '%SRCROOT%' } : {} },
        region: { startLine: at.line, startColumn: at.column, endLine: at.endLine, endColumn: at.endColumn },
      },
      logicalLocations: [
        ...logicalId === '' ? [] : [{ name: logicalId, kind: 'resource' }],
        ...constructPath === undefined ? [] : [{ fullyQualifiedName: constructPath, kind: 'construct' }],
      ],
    }],
    partialFingerprints: { [fingerprintName]: fingerprint },
    // An empty list says that suppressions were looked for, which GitHub needs to show a finding as open again.
    suppressions: suppressed === undefined ? [] : [suppressionOf(suppressed)],
    properties: { id, unverifiable, controls: [...controls] },
  };
}

/** Exemptions and acknowledgements are in the source; a baseline is a file outside it. */
export function suppressionOf({ kind, reason, until }: Suppression): SarifSuppression {
  const justification = [...reason === undefined ? [] : [reason], ...until === undefined ? [] : [`(until ${until})`]].join(' ');
  return {
    kind: kind === 'baseline' ? 'external' : 'inSource',
    status: 'accepted',
    ...justification === '' ? {} : { justification },
  };
}

/** A path as the URI of an artifact. */
export function fileUri(file: string): string {
  const encoded = file.split('/').map((part) => encodeURIComponent(wellFormed(part))).join('/');
  const drive = /^([A-Za-z])%3A\//.exec(encoded);
  return drive === null ? (encoded.startsWith('/') ? `file://${encoded}` : encoded) : `file:///${drive[1]}:${encoded.slice(4)}`;
}

export function isRelative(file: string): boolean {
  return !file.startsWith('/') && !/^[A-Za-z]:/.test(file);
}
