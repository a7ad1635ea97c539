import { addTo } from '../../cloudformation/json';
import { rulesFor } from '../../rules/catalogue';
import { FRAMEWORKS } from '../../rules/rule';
import type { Framework, RuleText } from '../../rules/rule';
import { DOCUMENTATION } from '../formats/links';
import { markup } from '../formats/markup';
import type { Markup } from '../formats/markup';
import { counted, numberText, summarize } from '../formats/summary';
import type { CheckedFinding } from '../result';

/** What no template can show, for each framework. */
const ASSESSOR: Readonly<Record<Framework, string>> = {
  nist80053R5: 'The implementation statements of the system security plan, the choice of baseline, and operation over time (CA-7).',
  hipaa: 'Whether the tables contain ePHI, the risk analysis (164.308(a)(1)(ii)(A)), and the business associate agreement with AWS.',
  pciDss4: 'Whether the tables are in scope, whether disk-level encryption is acceptable (3.5.1.2), and the records of key custodians (3.7).',
  cisAws: 'The settings of the account outside these templates.',
  securityHub: 'The findings of Security Hub on the deployed resources.',
  iso27001: 'The policy on the use of cryptography and the statement of applicability.',
  soc2: 'The description of the system, and evidence that the controls operated over the period.',
  nist800171: 'Whether the tables contain CUI, and the validation of the cryptographic modules (3.13.11).',
};

/** The controls of each framework, what proves each, and what stays with the assessor. */
export function controlsSection(findings: readonly CheckedFinding[], isComplete: boolean): Markup {
  const byRule = new Map<string, CheckedFinding[]>();
  findings.forEach((finding) => addTo(byRule, finding.rule, finding));
  const result = (rules: readonly RuleText[]) => badge(rules.flatMap(({ name }) => byRule.get(name) ?? []), isComplete);
  return markup`<h2 id="controls">Controls</h2>
<p class="soft">The rules contribute to these controls. An assessor decides whether a control is met: passing a rule does not make a system compliant.
Templates show what is deployed, and not what changes later. AWS Config shows that.</p>
${(Object.keys(FRAMEWORKS) as Framework[]).map((framework) => frameworkSection(framework, result))}`;
}

function frameworkSection(framework: Framework, result: (rules: readonly RuleText[]) => Markup): Markup {
  const name = FRAMEWORKS[framework];
  return markup`<details class="card"><summary><strong>${name}</strong> ${result(rulesFor(framework))}</summary>
<div class="frame" role="region" aria-label="Controls of ${name}" tabindex="0"><table>
<caption>Controls of ${name}</caption>
<thead><tr><th scope="col">Control</th><th scope="col">Proved by these rules in the templates</th><th scope="col">Result</th></tr></thead>
<tbody>
${[...controlsOf(framework)].map(([control, rules]) => markup`<tr>
<th scope="row">${control}</th><td><ul class="plain">${rules.map(proof)}</ul></td><td>${result(rules)}</td>
</tr>
`)}</tbody></table></div>
<p><strong>Left to the assessor.</strong> ${ASSESSOR[framework]}</p>
</details>
`;
}

function controlsOf(framework: Framework): ReadonlyMap<string, readonly RuleText[]> {
  const controls = new Map<string, RuleText[]>();
  for (const rule of rulesFor(framework)) {
    rule.controls[framework]!.forEach((control) => addTo(controls, control, rule));
  }
  return controls;
}

function proof({ name, title }: RuleText): Markup {
  return markup`<li><a href="${DOCUMENTATION}/rules.md#${name.toLowerCase()}">${name}</a>: ${title}</li>`;
}

/** No finding is a proof only where all rules have run. */
function badge(findings: readonly CheckedFinding[], isComplete: boolean): Markup {
  const { errors, warnings, unverifiable, suppressed } = summarize(findings);
  const open = errors + warnings - unverifiable;
  if (open > 0) {
    return markup`<span class="badge fail">✗ ${counted(open, 'finding')}</span>`;
  }
  if (!isComplete) {
    return markup`<span class="badge unknown">? Not checked</span>`;
  }
  if (unverifiable > 0) {
    return markup`<span class="badge unknown">? ${numberText(unverifiable)} unverifiable</span>`;
  }
  return suppressed > 0
    ? markup`<span class="badge exempt">◇ ${numberText(suppressed)} exempt</span>`
    : markup`<span class="badge pass">✓ No findings</span>`;
}
