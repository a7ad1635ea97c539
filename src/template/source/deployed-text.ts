import { readFileSync } from 'fs';
import type { Json } from '../facts';
import { partsOf } from '../values/fold';
import { asIntrinsic, isObject, isScalar } from '../values/json';
import { parseJsonText } from '../values/json-text';

/** What stands for a value that the deploying stack puts into the text of a template. */
export const DEPLOYER_VALUE = 'Fn::DeployerValue';

/** What a template in YAML must name to make or hide a table: without any of it there is nothing to read. */
const MAY_HOLD_TABLES = /DynamoDB|Serverless|CloudFormation|Transform|MODULE|Fn::/;

/** A template; or why what is given cannot be read as one; or neither, where it certainly holds no table. */
export interface DeployedText {
  readonly document?: Json;
  readonly hidden?: string;
}

/** An inline template: text, of which the deploying stack may fill in parts. */
export function inlineTemplate(body: Json): DeployedText {
  if (isObject(body) && asIntrinsic(body) === undefined) {
    return { document: body };
  }
  const parts = (partsOf(body) ?? [body]).map((part) => (isScalar(part) ? part : { [DEPLOYER_VALUE]: JSON.stringify(part) }));
  const parsed = parseJsonText({ 'Fn::Join': ['', parts] });
  if (parsed.kind === 'value' && isObject(parsed.value) && asIntrinsic(parsed.value) === undefined) {
    return { document: parsed.value };
  }
  const text = parts.filter(isScalar).join('');
  return parts.length > 0 && text !== '' && !MAY_HOLD_TABLES.test(text) ? {} : { hidden: 'its inline template is not JSON' };
}

/** A template in a file. */
export function templateFile(file: string): DeployedText {
  try {
    return inlineTemplate(readFileSync(file, 'utf8'));
  } catch {
    return { hidden: 'its template file cannot be read' };
  }
}
