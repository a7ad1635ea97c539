import { readdirSync, readFileSync } from 'fs';
import { dirname, join } from 'path';
import { valuesOf } from './branches';
import { jsonFrom } from './policy-document';
import { PropertyReader } from './property-reader';
import { DEPLOYER_VALUE, Template } from './template';
import type { ParentStack, Resource } from './template';
import { TemplateSet } from './template-set';
import { isIntrinsic, isPlainObject } from '../cloudformation/intrinsics';
import type { Json } from '../cloudformation/json';
import { at, entriesOf, isList, isObject, isScalar, textOrNone } from '../cloudformation/json';
import { abbreviate, display, isPlaceholder, joinedParts, literal, splitAtPlaceholders } from '../cloudformation/text';

const STACK = 'AWS::CloudFormation::Stack';
const STACK_SET = 'AWS::CloudFormation::StackSet';
const MAX_NESTING = 10;

/** All templates of an app, with those that `Stack` and `StackSet` resources deploy from inline text or from files of the assembly. */
export function withNestedTemplates(templates: readonly Template[]): NestedTemplates {
  const all = [...templates];
  const unreadable = new Map<Resource, string>();
  const finder = new NestedTemplateFinder(templates);
  // The list grows during the loop, since nested templates deploy further ones.
  for (const template of all) {
    for (const resource of template.resources.values()) {
      const found = deploysUnknownTemplate(resource) ? finder.find(resource) : {};
      if (found.unreadable !== undefined) {
        unreadable.set(resource, found.unreadable);
      } else if (found.document !== undefined) {
        all.push(nestedTemplate(resource, found.document, found.file));
      }
    }
  }
  return { templates: all, unreadable };
}

interface NestedTemplates {
  readonly templates: readonly Template[];
  /** Resources that deploy a template which cannot be read, and why. */
  readonly unreadable: ReadonlyMap<Resource, string>;
}

/** The nested stacks of the construct tree are known already. */
function deploysUnknownTemplate({ type, template, logicalId }: Resource): boolean {
  return (type === STACK || type === STACK_SET) && !template.nested.has(logicalId);
}

function nestedTemplate(resource: Resource, document: Json, file: string | undefined): Template {
  const { template, logicalId, type } = resource;
  const { constructPath } = template.locate(resource);
  // A stack set has its own target accounts and Regions.
  const environment = type === STACK ? { region: template.region, account: template.account } : {};
  const origin = { stackPath: constructPath, file: file ?? template.origin.file, pathOf: () => constructPath, ...environment };
  const nested = new Template(document, origin);
  nested.parent = parentStack(resource);
  template.nested.set(logicalId, nested);
  return nested;
}

/** The parent of the template that a `Stack` or `StackSet` deploys. */
export function parentStack(resource: Resource): ParentStack {
  const { template, logicalId, properties } = resource;
  const passed = hasOverrides(at(properties, 'StackInstancesGroup')) ? undefined : parametersOf(at(properties, 'Parameters'));
  // Parameters that cannot be read become a reference that stays unresolved, since their defaults may not apply.
  const unknown = { 'Fn::GetAtt': [logicalId, 'Parameters'] };
  return { template, resource, parameter: (name) => (passed === undefined ? unknown : passed.get(name)) };
}

/** A stack has a map of parameters, a stack set a list of pairs; undefined where a name is unknown. */
function parametersOf(parameters: Json | undefined): ReadonlyMap<string, Json> | undefined {
  if (!isList(parameters)) {
    return parameters === undefined || isPlainObject(parameters) ? new Map(Object.entries(parameters ?? {})) : undefined;
  }
  const found = parameters.flatMap((pair): [string, Json][] => {
    const name = at(pair, 'ParameterKey');
    return typeof name === 'string' ? [[name, at(pair, 'ParameterValue') ?? '']] : [];
  });
  return found.length === parameters.length ? new Map(found) : undefined;
}

/** Whether a stack set may pass other values to some of its instances. */
function hasOverrides(groups: Json | undefined): boolean {
  return isList(groups) ? groups.some((group) => !isPlainObject(group) || at(group, 'ParameterOverrides') !== undefined) : groups !== undefined;
}

/** A template, or why it cannot be read; neither where it certainly contains no table. */
interface NestedDocument {
  readonly document?: Json;
  readonly unreadable?: string;
}

class NestedTemplateFinder {
  private readonly assets = new AssetFiles();
  private readonly reader: PropertyReader;
  private readonly files: ReadonlySet<string | undefined>;

  constructor(templates: readonly Template[]) {
    this.reader = new PropertyReader(new TemplateSet(templates));
    this.files = new Set(templates.map(({ origin }) => origin.file));
  }

  public find(resource: Resource): NestedDocument & { readonly file?: string } {
    const { template } = resource;
    if (nestingDepth(template) > MAX_NESTING) {
      return { unreadable: 'its templates deploy each other without end' };
    }
    const [body] = valuesOf(this.reader.at(resource, 'TemplateBody'));
    if (body !== undefined) {
      return inlineTemplate(body);
    }
    const [url] = valuesOf(this.reader.text(resource, 'TemplateURL'));
    const file = url === undefined ? undefined : this.assets.find(url, template);
    if (file === undefined) {
      return { unreadable: 'it deploys a template that is not in this app' };
    }
    // The template of a stack in the construct tree is read as that stack.
    return this.files.has(file) ? {} : { ...templateFile(file), file };
  }
}

function nestingDepth({ parent }: Template): number {
  return parent === undefined ? 0 : 1 + nestingDepth(parent.template);
}

/** An inline template, as an object or as text into which the parent stack may write values. */
function inlineTemplate(body: Json): NestedDocument {
  if (isTemplate(body)) {
    return { document: body };
  }
  const parts = (joinedParts(body) ?? [body]).flatMap(withParentValues);
  const [document] = valuesOf(jsonFrom({ 'Fn::Join': ['', parts] })).filter(isTemplate);
  if (document !== undefined) {
    return { document };
  }
  const text = parts.filter(isScalar).join('');
  return parts.length > 0 && text !== '' && !MAY_CONTAIN_TABLES.test(text) ? {} : { unreadable: 'its inline template is not JSON' };
}

function isTemplate(body: Json): boolean {
  return isObject(body) && !isIntrinsic(body);
}

/** YAML, which is not parsed, contains one of these where it defines a table or deploys another template. */
const MAY_CONTAIN_TABLES = /DynamoDB|Serverless|CloudFormation|Transform|MODULE|Fn::/;

/** Marks the values of the parent stack, since the same placeholder or reference means something else in the nested template. */
function withParentValues(part: Json): readonly Json[] {
  return isScalar(part)
    ? splitAtPlaceholders(String(part)).map((piece) => (isPlaceholder(piece) ? { [DEPLOYER_VALUE]: display(piece) } : piece))
    : [{ [DEPLOYER_VALUE]: abbreviate(part, 200) }];
}

function templateFile(file: string): NestedDocument {
  try {
    return inlineTemplate(literal(readFileSync(file, 'utf8')));
  } catch {
    return { unreadable: 'its template file cannot be read' };
  }
}

/** The files that an assembly uploads. */
class AssetFiles {
  /** Files by object key, for each directory of the assembly. */
  private readonly byDirectory = new Map<string, ReadonlyMap<string, string>>();

  /** The file behind a URL that a template contains. */
  public find(url: string, template: Template): string | undefined {
    const { file } = template.origin;
    if (file === undefined) {
      return undefined;
    }
    const directory = dirname(file);
    const files = this.byDirectory.get(directory) ?? uploadsOf(directory);
    this.byDirectory.set(directory, files);
    return files.get(lastSegment(url));
  }
}

/** The last segment of an object key contains the hash of the content, so it identifies a file of the assembly. */
function uploadsOf(directory: string): ReadonlyMap<string, string> {
  const manifests = readdirSync(directory).filter((name) => name.endsWith('.assets.json')).map((name) => readJson(join(directory, name)));
  return new Map(manifests.flatMap((manifest) => entriesOf(at(manifest, 'files'))).flatMap(([, file]) => {
    const path = at(file, 'source', 'path');
    const keys = entriesOf(at(file, 'destinations')).map(([, destination]) => lastSegment(textOrNone(at(destination, 'objectKey'))));
    return typeof path === 'string' ? keys.map((key): [string, string] => [key, join(directory, path)]) : [];
  }));
}

function lastSegment(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}

/** The JSON in a file; `null`, which is not a template, where the file cannot be read. */
export function readJson(file: string): Json {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Json;
  } catch {
    return null;
  }
}
