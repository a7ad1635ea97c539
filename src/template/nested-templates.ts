import { readdirSync, readFileSync } from 'fs';
import { dirname, join } from 'path';
import { asIntrinsic, isPlainObject } from '../cloudformation/intrinsics';
import { at, entriesOf, isList, isObject, isScalar, textOrNone } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import { abbreviate, display, isPlaceholder, joinedParts, literal, splitAtPlaceholders } from '../cloudformation/text';
import { jsonFrom } from './policy-document';
import { PropertyReader } from './property-reader';
import { DEPLOYER_VALUE, Template } from './template';
import type { Deployer, Resource } from './template';
import { TemplateSet } from './template-set';

const STACK = 'AWS::CloudFormation::Stack';
const STACK_SET = 'AWS::CloudFormation::StackSet';
const DEEPEST_NESTING = 10;

/** The templates of an app, those included that its resources deploy beside CDK's own nested stacks. */
interface Deployment {
  readonly templates: readonly Template[];
  /** Resources that deploy a template which cannot be read, and why. */
  readonly hidden: ReadonlyMap<Resource, string>;
}

/** Finds what `Stack` and `StackSet` resources deploy: from inline text, or from files that the assembly uploads. */
export function deployment(templates: readonly Template[]): Deployment {
  const all = [...templates];
  const hidden = new Map<Resource, string>();
  const finder = new Finder(templates);
  // The list grows while it is walked: deployed templates deploy others.
  for (const template of all) {
    for (const resource of template.resources.values()) {
      const found = isDeploying(resource) ? finder.find(resource) : {};
      if (found.hidden !== undefined) {
        hidden.set(resource, found.hidden);
      } else if (found.document !== undefined) {
        all.push(deployed(resource, found.document, found.file));
      }
    }
  }
  return { templates: all, hidden };
}

function isDeploying({ type, template, logicalId }: Resource): boolean {
  return (type === STACK || type === STACK_SET) && !template.nested.has(logicalId);
}

class Finder {
  private readonly assets = new Assets();
  private readonly reader: PropertyReader;
  private readonly files: ReadonlySet<string | undefined>;

  constructor(templates: readonly Template[]) {
    this.reader = new PropertyReader(new TemplateSet(templates));
    this.files = new Set(templates.map((template) => template.origin.file));
  }

  public find({ properties, template }: Resource): DeployedText & { readonly file?: string } {
    if (nesting(template) > DEEPEST_NESTING) {
      return { hidden: 'its templates deploy each other without end' };
    }
    const [body] = this.reader.known(this.reader.at(properties, template, 'TemplateBody'));
    if (body !== undefined) {
      return inlineTemplate(body);
    }
    const [url] = this.reader.known(this.reader.text(properties, template, 'TemplateURL'));
    const file = url === undefined ? undefined : this.assets.fileAt(url, template.origin.file);
    if (file === undefined) {
      return { hidden: 'it deploys a template that is not in this app' };
    }
    // A stack of the tree that deploys by asset is read as what it is in the tree.
    return this.files.has(file) ? {} : { ...templateFile(file), file };
  }
}

function nesting(template: Template): number {
  return template.deployer === undefined ? 0 : 1 + nesting(template.deployer.template);
}

function deployed(resource: Resource, document: Json, file: string | undefined): Template {
  const { template, logicalId, type } = resource;
  const { constructPath } = template.locate(resource);
  // A stack set deploys to accounts and Regions of its own.
  const environment = type === STACK ? { region: template.region, account: template.account } : {};
  const origin = { stackPath: constructPath, file: file ?? template.origin.file, pathOf: () => constructPath, ...environment };
  const found = new Template(document, origin);
  found.deployer = deployerOf(resource);
  template.nested.set(logicalId, found);
  return found;
}

/** What a template in YAML must name to make or hide a table: without any of it there is nothing to read. */
const MAY_HOLD_TABLES = /DynamoDB|Serverless|CloudFormation|Transform|MODULE|Fn::/;

/** A template; or why what is given cannot be read as one; or neither, where it certainly holds no table. */
interface DeployedText {
  readonly document?: Json;
  readonly hidden?: string;
}

/** An inline template: text, of which the deploying stack may fill in parts. */
function inlineTemplate(body: Json): DeployedText {
  if (isObject(body) && asIntrinsic(body) === undefined) {
    return { document: body };
  }
  const parts = (joinedParts(body) ?? [body]).flatMap(deployedParts);
  const parsed = jsonFrom({ 'Fn::Join': ['', parts] });
  if (parsed.kind === 'value' && isObject(parsed.value) && asIntrinsic(parsed.value) === undefined) {
    return { document: parsed.value };
  }
  const text = parts.filter(isScalar).join('');
  return parts.length > 0 && text !== '' && !MAY_HOLD_TABLES.test(text) ? {} : { hidden: 'its inline template is not JSON' };
}

/** What only the deploying stack knows is not what the deployed one would call so. */
function deployedParts(part: Json): readonly Json[] {
  return isScalar(part)
    ? splitAtPlaceholders(String(part)).map((piece) => (isPlaceholder(piece) ? { [DEPLOYER_VALUE]: display(piece) } : piece))
    : [{ [DEPLOYER_VALUE]: abbreviate(part, 200) }];
}

/** A template in a file. */
function templateFile(file: string): DeployedText {
  try {
    return inlineTemplate(literal(readFileSync(file, 'utf8')));
  } catch {
    return { hidden: 'its template file cannot be read' };
  }
}

/** Who deploys the template of a `Stack` or `StackSet`, with which parameters. */
export function deployerOf({ template, logicalId, properties }: Resource): Deployer {
  const passed = isOverridden(at(properties, 'StackInstancesGroup')) ? undefined : passedBy(at(properties, 'Parameters'));
  // Where it can't be told what is passed, it is known to the resource alone; to take the default would be a guess.
  const unknown = { 'Fn::GetAtt': [logicalId, 'Parameters'] };
  return { template, parameter: (name) => (passed === undefined ? unknown : passed.get(name)) };
}

/** Parameters are a map for a stack, a list of pairs for a stack set; undefined where a name is not known. */
function passedBy(parameters: Json | undefined): ReadonlyMap<string, Json> | undefined {
  if (!isList(parameters)) {
    return parameters === undefined || isPlainObject(parameters) ? new Map(Object.entries(parameters ?? {})) : undefined;
  }
  const found = parameters.flatMap((pair): [string, Json][] => {
    const name = at(pair, 'ParameterKey');
    return typeof name === 'string' ? [[name, at(pair, 'ParameterValue') ?? '']] : [];
  });
  return found.length === parameters.length ? new Map(found) : undefined;
}

/** A stack set may pass other values to some of its instances. */
function isOverridden(groups: Json | undefined): boolean {
  return isList(groups) ? groups.some((group) => !isPlainObject(group) || at(group, 'ParameterOverrides') !== undefined) : groups !== undefined;
}

/** Reads a file as JSON; `null`, which is no template, where that fails. */
export function readJson(file: string): Json {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Json;
  } catch {
    return null;
  }
}

/** Finds the files that an assembly uploads, by the address that templates give them. */
class Assets {
  /** Path of the file by its object key, by directory of the assembly. */
  private readonly byDirectory = new Map<string, ReadonlyMap<string, string>>();

  /** The file behind a URL in a template. */
  public fileAt(url: string, templateFile: string | undefined): string | undefined {
    if (templateFile === undefined) {
      return undefined;
    }
    const directory = dirname(templateFile);
    const files = this.byDirectory.get(directory) ?? uploads(directory);
    this.byDirectory.set(directory, files);
    return files.get(url.slice(url.lastIndexOf('/') + 1));
  }
}

/** Object keys hold the hash of the content: their last part alone tells the files of an assembly apart. */
function uploads(directory: string): ReadonlyMap<string, string> {
  const manifests = readdirSync(directory).filter((name) => name.endsWith('.assets.json')).map((name) => readJson(join(directory, name)));
  return new Map(manifests.flatMap((manifest) => entriesOf(at(manifest, 'files'))).flatMap(([, file]) => {
    const path = at(file, 'source', 'path');
    const keys = entriesOf(at(file, 'destinations')).map(([, destination]) => textOrNone(at(destination, 'objectKey')));
    return typeof path === 'string' ? keys.map((key): [string, string] => [key.slice(key.lastIndexOf('/') + 1), join(directory, path)]) : [];
  }));
}
