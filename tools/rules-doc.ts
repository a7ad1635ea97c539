import { mkdirSync, writeFileSync } from 'fs';
import { join } from 'path';
import { CATALOGUE } from '../src/rules/catalogue';
import { FRAMEWORKS, ruleId } from '../src/rules/rule';
import type { Framework, Rule } from '../src/rules/rule';

/* Writes docs/rules.md from the catalogue: `npx projen rules-doc`, which the build runs. */

export const RULES_DOC = join(__dirname, '..', 'docs', 'rules.md');

const INTRODUCTION = `# Rules

Generated from the catalogue in \`src/rules\` by \`npx projen rules-doc\`, which is part of the build.

The rules check the synthesized templates of the assembly, whichever construct creates the tables.

- **Ids.** The id of a finding is the id of its rule, followed by brackets where it is about one case: \`[us-east-1]\` for a replica outside the
  Region of the stack, \`[unverifiable]\` for a value that the app does not contain, \`[us-east-1:unverifiable]\` for both. An acknowledgement of the
  id without brackets covers all of them.
- **Conditions.** Every outcome of an \`Fn::If\` must pass. A value that cannot be determined (the rotation of a key imported by its ARN, a
  parameter, \`{{resolve:...}}\`, a macro, a module) is reported as \`[unverifiable]\` and never counts as compliant.
- **One finding per mistake.** A key that many tables use is reported once, at the key. A table without a customer managed key is reported by
  CustomerManagedKey, and not by KeyRotation as well.
- **Guarded** rules are enforced by \`EncryptedTables.enforce\`: their violations fail the synthesis. The other rules run only in the rule packs.
- \`SecureTable-Exemption\` is not a rule. Exemptions that are invalid or match no finding are reported under this id.
- **Controls** are the controls that a rule contributes to. Passing a rule does not make a system compliant. The mapping to frameworks other than
  Security Hub is this library's own for encryption in transit and for copies of the table's data in Kinesis and backups. So are the columns for
  ISO 27001, SOC 2 and NIST 800-171.
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
    `## ${rule.name}`, '', `\`${ruleId(rule)}\`: ${rule.title}.`, '', `**Why.** ${rule.why}`, '', `**Fix.** ${rule.remedy}`, '',
  ].join('\n');
}

if (require.main === module) {
  mkdirSync(join(RULES_DOC, '..'), { recursive: true });
  writeFileSync(RULES_DOC, rulesDocument());
}
