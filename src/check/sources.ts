import { statSync } from 'fs';
import { readAssembly } from './assembly-templates';
import type { StackDefaults } from './assembly-templates';
import { templateOf } from './engine';
import type { TemplateGroup } from './engine';
import { findInputs } from './inputs';
import type { Io } from './io';
import { withLocalTemplates } from './local-templates';
import { isTemplateText, MAX_TEMPLATE_LENGTH } from './template-input';
import { attempt, readStart, readText } from './text-files';
import { at, isList, textOrNone } from '../cloudformation/json';
import { codedError } from '../errors';
import type { Template } from '../template/template';

/** The templates that paths lead to. */
export interface Sources {
  /** Each assembly is a group, and all other templates are one. */
  readonly groups: readonly TemplateGroup[];
  /** How many files in folders are not templates. */
  readonly skipped: number;
  textOf(file: string): string;
}

/**
 * Reads the templates that paths lead to.
 *
 * @throws NothingFound, UnknownParameter and the errors of files that are not templates
 */
export function readSources(paths: readonly string[], defaults: StackDefaults, io: Io): Sources {
  const { assemblies, files, candidates, stdin } = findInputs(paths);
  const texts = new Map<string, string>();
  const progress = new Progress(assemblies.length + files.length + candidates.length, io);
  const read = <T>(file: string, readOne: () => T): T => {
    progress.next(file);
    return readOne();
  };
  const load = (file: string, text: string) => templateOf({ file, text, ...defaults });
  const groups: TemplateGroup[] = assemblies.map((directory) => read(directory, () => readAssembly(directory, defaults)));
  const templates = files.map((file) => read(file, () => load(file, readText(file))));
  const found = candidates.flatMap((file) => read(file, () => candidateText(file).map((text) => load(file, text))));
  if (stdin) {
    texts.set(STANDARD_INPUT, io.stdin());
    templates.push(load(STANDARD_INPUT, texts.get(STANDARD_INPUT)!));
  }
  progress.end();
  // Parameters of a nested stack come from the stack around it.
  const loose = withLocalTemplates([...templates, ...found], (file, { template }, stackPath) =>
    templateOf({ file, text: readText(file), region: template.region, account: template.account }, stackPath));
  const all = [...groups, ...loose.length > 0 ? [{ templates: loose }] : []];
  refuseUnknownParameters(defaults.parameters ?? new Map<string, string>(), all.flatMap((group) => group.templates));
  if (all.length === 0) {
    throw codedError('NothingFound', paths.join(' '), `There is no CloudFormation template among ${candidates.length} files`,
      'Pass templates, or folders that contain them.');
  }
  return { groups: all, skipped: candidates.length - found.length, textOf: (file) => texts.get(file) ?? readText(file) };
}

const STANDARD_INPUT = '<stdin>';

/** The text of a file in a folder, if it is meant to be a template. */
function candidateText(file: string): readonly string[] {
  if (attempt(file, () => statSync(file).size) > MAX_TEMPLATE_LENGTH && !isTemplateText(readStart(file, 1_000_000))) {
    return [];
  }
  const text = readText(file);
  return isTemplateText(text) ? [text] : [];
}

/** A value that no template takes is a mistake in its name, and a value that a template does not allow cannot be deployed. */
function refuseUnknownParameters(parameters: ReadonlyMap<string, string>, templates: readonly Template[]): void {
  for (const [name, value] of parameters) {
    const declared = templates.filter(({ parent }) => parent === undefined).flatMap((template) => template.section('Parameters', name) ?? []);
    if (declared.length === 0) {
      throw codedError('UnknownParameter', name, 'No template has this parameter', 'Correct the name, or remove the parameter.');
    }
    const allowed = declared.map((parameter) => ({ list: at(parameter, 'AllowedValues'), type: textOrNone(at(parameter, 'Type')) }))
      .find(({ list, type }) => isList(list) && !type.includes('List') && !list.map(String).includes(value));
    if (allowed !== undefined) {
      throw codedError('ParameterNotAllowed', name, `The value ${value} is not among the AllowedValues of the template`, 'Pass an allowed value.');
    }
  }
}

/** A line on a terminal while many files are read. */
class Progress {
  private readonly started = Date.now();
  private read = 0;
  private shown = 0;

  constructor(private readonly total: number, private readonly io: Io) {}

  public next(file: string): void {
    this.read += 1;
    const now = Date.now();
    if (this.io.isTerminal && now - this.started > 500 && now - this.shown > 100) {
      this.shown = now;
      this.io.stderr(`\r\u001B[KReading ${this.read} of ${this.total}: ${file}`.slice(0, 100));
    }
  }

  public end(): void {
    if (this.shown > 0) {
      this.io.stderr('\r\u001B[K');
    }
  }
}
