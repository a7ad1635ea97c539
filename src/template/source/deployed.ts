import { Assets } from './assets';
import { inlineTemplate, templateFile } from './deployed-text';
import type { DeployedText } from './deployed-text';
import { deployerOf } from './deployer';
import type { Json } from '../facts';
import { Template } from './template';
import type { Resource } from './template';
import { TemplateSet } from './template-set';
import { Reading } from '../values/reading';

const STACK = 'AWS::CloudFormation::Stack';
const STACK_SET = 'AWS::CloudFormation::StackSet';
const DEEPEST_NESTING = 10;

/** The templates of an app, those included that its resources deploy beside CDK's own nested stacks. */
export interface Deployment {
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
  private readonly reading: Reading;
  private readonly files: ReadonlySet<string | undefined>;

  constructor(templates: readonly Template[]) {
    this.reading = new Reading(new TemplateSet(templates));
    this.files = new Set(templates.map((template) => template.origin.file));
  }

  public find({ properties, template }: Resource): DeployedText & { readonly file?: string } {
    if (nesting(template) > DEEPEST_NESTING) {
      return { hidden: 'its templates deploy each other without end' };
    }
    const [body] = this.reading.known(this.reading.at(properties, template, 'TemplateBody'));
    if (body !== undefined) {
      return inlineTemplate(body);
    }
    const [url] = this.reading.known(this.reading.text(properties, template, 'TemplateURL'));
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
