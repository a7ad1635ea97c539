import { codedError } from '../errors';
import { parseJsonTemplate } from './parse/json-template';
import { at, entriesOf, isObject } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import type { Environment } from '../template/template';

/** A template to check, as text. */
export interface TemplateInput extends Environment {
  /** Relative to the working directory, as reports show it. */
  readonly file: string;
  /** JSON or YAML. */
  readonly text: string;
  readonly stackName?: string;
  readonly tags?: Readonly<Record<string, string>>;
  /** The values of parameters of the stack, where they are known. Names that the template does not have are ignored. */
  readonly parameters?: ReadonlyMap<string, string>;
}

/** CloudFormation accepts templates up to 1 MB (quotas); a longer text takes too long to parse. */
export const MAX_TEMPLATE_LENGTH = 5_000_000;

/**
 * The document of a template.
 *
 * @throws TemplateTooLarge, MalformedTemplate, NotATemplate
 */
export function parseTemplate(file: string, text: string): Json {
  const document = parseDocument(file, text);
  const problem = problemOf(document);
  if (problem !== undefined) {
    throw codedError('NotATemplate', file, problem, 'Pass CloudFormation templates, or folders that contain them.');
  }
  return document;
}

/**
 * The value of a text in JSON or YAML, a template or not. JSON is YAML too, but `JSON.parse` is a hundred times faster.
 *
 * @throws TemplateTooLarge, MalformedTemplate
 */
export function parseDocument(file: string, text: string): Json {
  if (text.length > MAX_TEMPLATE_LENGTH) {
    throw tooLarge(file, text.length);
  }
  const start = text.trimStart()[0];
  if (start === '{' || start === '[') {
    const json = parseJsonTemplate(text);
    if (json.document !== undefined) {
      return json.document;
    }
    // A flow mapping in YAML starts like JSON.
    const yaml = yamlTemplate(text);
    return yaml.document === undefined ? fail(file, file.endsWith('.json') ? json.problem : yaml.problem) : yaml.document;
  }
  const { document, problem } = yamlTemplate(text);
  return document === undefined ? fail(file, problem) : document;
}

/** The error for a file that is not read. `size`: in characters or bytes. */
export function tooLarge(file: string, size: number): Error {
  return codedError('TemplateTooLarge', file, `The file has ${(size / 1_000_000).toFixed(1)} MB`,
    'CloudFormation accepts templates up to 1 MB, and the check reads up to 5 MB. Split the template into nested stacks.');
}

function yamlTemplate(text: string): { readonly document?: Json; readonly problem: string } {
  // Required here, so that only templates in YAML load the parser.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { parseYamlTemplate } = require('./parse/yaml-template') as typeof import('./parse/yaml-template');
  return parseYamlTemplate(text);
}

function fail(file: string, problem: string): never {
  throw codedError('MalformedTemplate', file, `The file is neither JSON nor YAML that CloudFormation accepts: ${problem}`, 'Fix the syntax.');
}

/** Why CloudFormation does not accept the document as a template; undefined where it does. Loops and macros may write the rest. */
function problemOf(document: Json): string | undefined {
  const resources = at(document, 'Resources');
  if (!isObject(document) || resources === undefined) {
    return 'It is not a CloudFormation template: it has no section Resources';
  }
  if (!isObject(resources)) {
    return 'The section Resources is not a map';
  }
  const malformed = entriesOf(resources).find(([id, entry]) => !id.startsWith('Fn::') && !isResource(entry));
  return malformed === undefined ? undefined : `The resource ${malformed[0]} has no valid Type`;
}

/** A macro or a loop may write the type, and the checks then report that it is unknown. */
function isResource(entry: Json): boolean {
  const type = at(entry, 'Type');
  return isObject(entry) && (isType(type) || isObject(type) || Object.keys(entry).some((key) => key.startsWith('Fn::')));
}

/** CloudFormation rejects other names, for example one that a mistake in the syntax made longer. */
function isType(type: Json | undefined): boolean {
  return typeof type === 'string' && /^[A-Za-z0-9]+(::[A-Za-z0-9_@-]+)+$/.test(type);
}

/**
 * Whether a file in a folder is meant to be a template, also where its syntax is wrong. Other files with a section `Resources` do not name types of
 * resources as CloudFormation does.
 */
export function isTemplateText(text: string): boolean {
  return text.includes('AWSTemplateFormatVersion')
    || (/\bResources["']?\s*:/.test(text) && /\bType["']?\s*:\s*["']?[A-Za-z0-9]+::|\bFn::|!(Ref|Sub|GetAtt)\b/.test(text));
}
