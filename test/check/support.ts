import { checkTemplates } from '../../src/check/engine';
import type { CheckOptions } from '../../src/check/engine';
import type { CheckedFinding } from '../../src/check/result';
import type { TemplateInput } from '../../src/check/template-input';

/** A table in YAML that passes no guarded rule, with CRLF or LF as the test writes it. */
export const INSECURE_TABLE = `Resources:
  Orders:
    Type: AWS::DynamoDB::Table
    Properties:
      SSESpecification:
        SSEEnabled: false
`;

/** The findings in one template. */
export function findingsIn(text: string, options: CheckOptions = {}, input: Partial<TemplateInput> = {}): readonly CheckedFinding[] {
  return checkTemplates([{ file: 'template.yaml', text, ...input }], options).findings;
}

/** `line:column` of the first finding of a rule. */
export function placeOf(rule: string, text: string, options: CheckOptions = {}): string | undefined {
  const found = findingsIn(text, options).find((finding) => finding.rule === rule);
  return found && `${found.at.line}:${found.at.column}`;
}
