import { existsSync } from 'fs';
import { dirname, join } from 'path';
import { at } from '../cloudformation/json';
import { parentStack } from '../template/nested-templates';
import type { Resource, Template } from '../template/template';
import { STACK } from '../template/template-sources';

/** Reads the template of a nested stack. `stackPath` identifies the stack. */
type LoadNested = (file: string, resource: Resource, stackPath: string) => Template;

/**
 * Adds the templates that nested stacks deploy from local files, as before `aws cloudformation package` or `sam package`. Each nested stack has a
 * separate template, since it gets its own parameters. A template that another one deploys is not checked by itself.
 */
export function withLocalTemplates(templates: readonly Template[], load: LoadNested): readonly Template[] {
  const all: Template[] = [];
  const reached = new Set<string>();
  const add = (template: Template, around: readonly string[]): void => {
    all.push(template);
    reached.add(fileOf(template));
    for (const resource of template.resources.values()) {
      const file = localFile(resource);
      // A template that deploys itself stays unresolved, which is a finding.
      if (file !== undefined && !around.includes(file) && file !== fileOf(template)) {
        const nested = load(file, resource, template.locate(resource).constructPath);
        nested.parent = parentStack(resource);
        template.nested.set(resource.logicalId, [nested]);
        add(nested, [...around, fileOf(template)]);
      }
    }
  };
  const deployed = new Set(templates.flatMap(({ resources }) => [...resources.values()].flatMap((resource) => localFile(resource) ?? [])));
  templates.filter((template) => !deployed.has(fileOf(template))).forEach((template) => add(template, []));
  // Templates that deploy each other.
  templates.filter((template) => !reached.has(fileOf(template))).forEach((template) => !reached.has(fileOf(template)) && add(template, []));
  return all;
}

function fileOf({ origin }: Template): string {
  return origin.file!;
}

/** The file that a nested stack names by a path relative to its template; undefined for a URL, and where the file does not exist. */
function localFile({ type, template, properties }: Resource): string | undefined {
  const url = at(properties, 'TemplateURL');
  const isPath = type === STACK && typeof url === 'string' && url !== '' && !/^[a-z0-9]+:\/\//i.test(url);
  const file = isPath ? join(dirname(fileOf(template)), url) : '';
  return isPath && existsSync(file) ? file : undefined;
}
