import type { ParsedDocument } from './json-template';
import { literal } from '../../cloudformation/text';
import { isTooDeep, parseYaml, parseYamlNodes } from '../../cloudformation/yaml/yaml';

/** The document of a template in YAML. */
export function parseYamlTemplate(text: string): ParsedDocument {
  const document = parseYaml(literal(text));
  return document === undefined ? { problem: problemOf(text) } : { document, problem: '' };
}

/** Why the text is not YAML that CloudFormation accepts. The text is parsed a second time, since this is rare. */
function problemOf(text: string): string {
  if (isTooDeep(text)) {
    return 'it is nested too deeply';
  }
  try {
    const [error] = parseYamlNodes(text).errors;
    return error === undefined ? REFUSED : error.message.replace(/\s+/g, ' ').slice(0, 300);
  } catch (error) {
    return (error as Error).message;
  }
}

/** What `parseYaml` refuses although the syntax is correct (CloudFormation user guide: template formats). */
const REFUSED = 'it has a duplicate key, a merge key (<<), an unknown tag, or aliases that expand to too much';
