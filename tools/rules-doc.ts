import { mkdirSync, writeFileSync } from 'fs';
import { join } from 'path';
import { CATALOGUE } from '../src/rules/catalogue';
import { FRAMEWORKS, ruleId } from '../src/rules/rule';
import type { Framework, Rule } from '../src/rules/rule';

/* Writes docs/rules.md from the catalogue: `npx projen rules-doc`, which the build runs. */

export const RULES_DOC = join(__dirname, '..', 'docs', 'rules.md');

const INTRODUCTION = `# The rules

Generated from the catalogue in \`src/rules\` by \`npx projen rules-doc\`, which is a step of the build.

The rules judge what is rendered: the template files of the assembly, whoever wrote the tables and however.

- **Ids.** A finding's id is the rule's, with what distinguishes it in brackets: \`[us-east-1]\` on a replica outside the stack's own Region,
  \`[unverifiable]\` where the app does not say what would have to be known, \`[us-east-1:unverifiable]\` for both. An acknowledgement of the plain
  id covers all of them.
- **Every branch counts.** Under an \`Fn::If\` each outcome must pass. What cannot be known (a literal ARN's rotation, a parameter, \`{{resolve:...}}\`,
  a macro, a module) is a finding, never taken for compliant.
- **One fault, one finding.** A key that many tables share is reported once, at the key. A table under a key of AWS is reported by
  CustomerManagedKey, and not for that key's rotation as well.
- **Guarded** rules are those that \`EncryptedTables.enforce\` holds up: their violations are fatal. The others belong to the rule packs alone.
- \`SecureTable-Exemption\` is no rule: under it the exemptions are reported that are invalid, or match nothing.
- **Controls** are those that a rule contributes to. Passing a rule makes nobody compliant. For what is in transit, and for the copies of a table's
  data in Kinesis and backups, the mapping to frameworks other than Security Hub is this library's own, and so are the columns for ISO 27001, SOC 2 and NIST 800-171.
`;

export function rulesDocument(): string {
  return [INTRODUCTION, summary(), ...CATALOGUE.map(section)].join('\n');
}

function summary(): string {
  const frameworks = Object.entries(FRAMEWORKS) as [Framework, string][];
  return [
    `| Rule | Guarded | ${frameworks.map(([, name]) => name).join(' | ')} |`,
    `|---|---|${frameworks.map(() => '---|').join('')}`,
    ...CATALOGUE.map((rule) => `| [${rule.name}](#${rule.name.toLowerCase()}) | ${rule.guarded ? 'yes' : ''} | ${
      frameworks.map(([framework]) => (rule.controls[framework] ?? []).join(', ')).join(' | ')} |`),
    '',
  ].join('\n');
}

function section(rule: Rule): string {
  return [
    `## ${rule.name}`, '', `\`${ruleId(rule)}\`: ${rule.title}.`, '', `**Why.** ${rule.why}`, '', `**Instead.** ${rule.remedy}`, '',
  ].join('\n');
}

if (require.main === module) {
  mkdirSync(join(RULES_DOC, '..'), { recursive: true });
  writeFileSync(RULES_DOC, rulesDocument());
}
