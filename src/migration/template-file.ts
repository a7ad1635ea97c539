import { readFileSync } from 'fs';
import { contains } from '../cloudformation/intrinsics';
import { at, isObject } from '../cloudformation/json';
import type { Json, JsonObject } from '../cloudformation/json';

/** An error about a file or folder of previous templates: a code, the path, what is wrong and the remedy. */
export function fileError(code: string, path: string, what: string, remedy: string): Error {
  const error = new Error(`[${code}] ${path}: ${what}. ${remedy}`);
  error.name = code;
  return error;
}

/**
 * The template in a file; undefined for a file that is no template.
 *
 * @throws for a file that may be a template and cannot be read
 */
export function templateIn(path: string): JsonObject | undefined {
  const text = textOf(path);
  const content = parsed(text);
  if (content !== undefined) {
    return templateOf(path, content);
  }
  refuseYaml(path, text);
  if (/\.json$/i.test(path)) {
    throw fileError('UnreadableTemplate', path, 'The file is not valid JSON, so it may be a template that is not compared',
      'Correct it, or move it out of the folder: the folder should contain only the previous templates.');
  }
  return undefined;
}

function textOf(path: string): string {
  let content: Buffer;
  try {
    content = readFileSync(path);
  } catch (error) {
    throw fileError('UnreadableTemplate', path, `The file cannot be read (${codeOf(error)})`, 'Make it readable, or move it out of the folder.');
  }
  // PowerShell writes the output of the AWS CLI as UTF-16.
  return new TextDecoder(content[0] === 0xFF && content[1] === 0xFE ? 'utf-16le' : 'utf-8').decode(content);
}

/** The JSON of a text; undefined for any other text. */
function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function templateOf(path: string, content: Json, isAnswer = false): JsonObject | undefined {
  if (typeof content === 'string') {
    // `get-template` returns a template as text if it was deployed as YAML, or as text.
    refuseYaml(path, content);
    return templateOf(path, parsed(content) ?? null, isAnswer);
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
    throw fileError('UnreadableTemplate', path, 'The template is nested too deeply', 'Move the file out of the folder if it is no template.');
  }
  return content;
}

/** @throws for the text of a template that is no JSON */
function refuseYaml(path: string, text: string): void {
  if (parsed(text) === undefined && /^\s*["']?(Resources|AWSTemplateFormatVersion)["']?\s*:/m.test(text)) {
    throw fileError('YamlTemplate', path, 'The template is YAML, or JSON with comments, which MigrationGuard cannot read',
      'Convert it to JSON (for example with cfn-flip), or use the assembly of the previous deployment (a copy of cdk.out).');
  }
}

/** The code of an error of the file system, or what else it says. */
export function codeOf(error: unknown): string {
  return (error as { readonly code?: string }).code ?? String(error);
}
