import type { ReportingDescriptor, Result } from 'sarif';
import type { ReportedFinding } from './reported-finding';
import { OWN_TOOL } from './reported-finding';
import { addTo } from '../../cloudformation/json';
import { OWN_RULES, ruleDescriptor, sarifResult, sarifRun, sarifText } from '../formats/sarif';

/** The findings of every plugin as SARIF 2.1.0, with a run for each plugin, as code hosts list tools. */
export function reportSarif(findings: readonly ReportedFinding[]): string {
  const byTool = new Map<string, ReportedFinding[]>([[OWN_TOOL, []]]);
  findings.forEach((finding) => addTo(byTool, finding.tool, finding));
  return sarifText([...byTool].map(([tool, found]) => {
    const rules = tool === OWN_TOOL ? OWN_RULES.map(ruleDescriptor) : rulesOf(found);
    return sarifRun(tool, rules, found.map((finding) => resultOf(finding, rules)));
  }));
}

/** What the report says of the rules of a plugin: only their ids. */
function rulesOf(findings: readonly ReportedFinding[]): readonly ReportingDescriptor[] {
  const messages = new Map(findings.map(({ rule, message }) => [rule, message]));
  return [...messages].map(([id, text]) => ({ id, shortDescription: { text } }));
}

function resultOf(finding: ReportedFinding, rules: readonly ReportingDescriptor[]): Result {
  return sarifResult(finding, finding.tool === OWN_TOOL ? `SecureTable-${finding.rule}` : finding.rule, rules, 'cdkReport/v1');
}
