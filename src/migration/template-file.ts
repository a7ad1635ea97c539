import { readFileSync } from 'fs';
import { contains } from '../cloudformation/intrinsics';
import { at, isObject } from '../cloudformation/json';
import type { Json, JsonObject } from '../cloudformation/json';
import { codedError } from '../errors';

/**
 * The template in a file, in JSON or YAML; undefined for a file that is not a template.
 *
 * @throws for a file that may be a template and cannot be read
 */
export function templateIn(path: string): JsonObject | undefined {
  const text = textOf(path);
  const content = parsed(path, text);
  if (content !== undefined) {
    return templateOf(path, content);
  }
  if (/\.json$/i.test(path)) {
    const what = text.trim() === '' ? 'The file is empty, perhaps after a failed download'
      : 'The file is not valid JSON, so it may be a template that is not compared';
    throw codedError('UnreadableTemplate', path, what,
      'Fix the file, or move it out of the folder: the folder must contain only the previous templates.');
  }
  return undefined;
}

function textOf(path: string): string {
  let content: Buffer;
  try {
    content = readFileSync(path);
  } catch (error) {
    throw codedError('UnreadableTemplate', path, `The file cannot be read (${codeOf(error)})`,
      'Make the file readable, move it out of the folder, or copy the whole assembly.');
  }
  // PowerShell writes the output of the AWS CLI as UTF-16.
  return new TextDecoder(content[0] === 0xFF && content[1] === 0xFE ? 'utf-16le' : 'utf-8').decode(content);
}

/**
 * The content of a text; undefined for a text that is neither JSON nor YAML with several keys.
 *
 * @throws for the text of a template that cannot be read
 */
function parsed(path: string, text: string): Json | undefined {
  const json = jsonIn(text);
  if (json !== undefined || text.trim() === '') {
    return json;
  }
  // JSON with comments or a syntax error: in YAML, a comment would be a part of a key.
  const isBrokenJson = /^\s*[{[/]/.test(text);
  const yaml = isBrokenJson ? undefined : yamlIn(text);
  if (yaml === undefined && (isBrokenJson ? MENTIONS_TEMPLATE : STARTS_TEMPLATE).test(text)) {
    throw codedError('YamlTemplate', path, 'The file may be a template, but is neither JSON nor YAML that CloudFormation accepts',
      'Fix the file, or use the assembly of the previous deployment (a copy of cdk.out).');
  }
  return isObject(yaml) ? yaml : undefined;
}

const MENTIONS_TEMPLATE = /\b(Resources|AWSTemplateFormatVersion)["']?\s*:/;
const STARTS_TEMPLATE = /^\s*["']?(Resources|AWSTemplateFormatVersion)["']?\s*:/m;

function jsonIn(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function yamlIn(text: string): Json | undefined {
  // Required here, so that only templates that are not JSON load the parser.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { parseYaml } = require('../cloudformation/yaml/yaml') as typeof import('../cloudformation/yaml/yaml');
  return parseYaml(text);
}

function templateOf(path: string, content: Json, isAnswer = false): JsonObject | undefined {
  if (typeof content === 'string') {
    // `get-template` returns a template as text if it was deployed as YAML, or as text.
    return templateOf(path, parsed(path, content) ?? null, isAnswer);
  }
  // The whole answer of `aws cloudformation get-template`, without `--query TemplateBody`.
  const body = at(content, 'TemplateBody');
  if (body !== undefined && !isAnswer) {
    return templateOf(path, body, true);
  }
  if (!isObject(content) || !(isObject(at(content, 'Resources')) || path.endsWith('.template.json'))) {
    return undefined;
  }
  if (contains(content, () => false)) {
    throw codedError('UnreadableTemplate', path, 'The template is nested too deeply', 'If the file is not a template, move it out of the folder.');
  }
  return content;
}

/** The code of an error of the file system, or its message. */
export function codeOf(error: unknown): string {
  return (error as { readonly code?: string }).code ?? String(error);
}
