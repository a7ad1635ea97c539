import { readdirSync } from 'fs';
import { dirname, join, relative } from 'path';
import { NestedStack, Stack, Token } from 'aws-cdk-lib';
import type { IPolicyValidationContext, PolicyValidationStack, Stage } from 'aws-cdk-lib';
import { jsonOrNull, knownPart, MAX_NESTING, nestedTemplateFile, uploadsIn } from './assembly-files';
import { isNestedStack, Template } from './template';
import type { Environment, Resource } from './template';
import { templateIn } from './template-file';

/** The templates that CDK passes to a validation plugin, with those of nested stacks, which it does not pass. */
export function currentTemplates({ appConstruct, stackTemplates }: IPolicyValidationContext): readonly Template[] {
  const { outdir } = appConstruct as Stage;
  const all = appConstruct.node.findAll().filter(Stack.isStack);
  const stacks = new Map(all.map((stack) => [stack.node.path, stack]));
  const files = new NestedFiles(outdir, all);
  // A custom synthesizer may add templates that belong to no stack of the tree.
  return stackTemplates.map((given) => files.read(given, stacks.get(given.stackConstructPath)));
}

/** Whether the plugin gets all stacks of the app: one that is added to a stage gets only those of the stage. */
export function isWholeApp({ appConstruct, stackTemplates }: IPolicyValidationContext): boolean {
  const given = new Set(stackTemplates.map(({ stackConstructPath }) => stackConstructPath));
  return appConstruct.node.findAll().filter(Stack.isStack).every((stack) => NestedStack.isNestedStack(stack) || given.has(stack.node.path));
}

/** Finds the templates of nested stacks: of those in the construct tree, and of those that are deployed from an asset. */
class NestedFiles {
  private readonly uploads = new Map<string, ReadonlyMap<string, string>>();
  private readonly nested = new Map<Stack, NestedStack[]>();

  constructor(private readonly outdir: string, stacks: readonly Stack[]) {
    // By the parent, since a stage below a stack has stacks with templates in another folder.
    for (const stack of stacks.filter((each) => NestedStack.isNestedStack(each))) {
      const parent = stack.nestedStackParent!;
      this.nested.set(parent, [...this.nested.get(parent) ?? [], stack]);
    }
  }

  public read({ templatePath, stackConstructPath, ...given }: PolicyValidationStack, stack: Stack | undefined): Template {
    const file = relative(this.outdir, templatePath);
    const template = new Template(templateIn(templatePath) ?? {}, {
      file,
      path: templatePath,
      names: [...new Set([stack?.stackName ?? stackConstructPath, stackConstructPath])],
      stackName: stack?.stackName ?? stackConstructPath,
      constructPath: stackConstructPath,
      environment: { account: known(given.accountId ?? stack?.account), region: known(given.region ?? stack?.region) },
    });
    return this.link(template, stack, 0);
  }

  private link(template: Template, stack: Stack | undefined, depth: number): Template {
    const children = new Map((stack === undefined ? [] : this.nested.get(stack) ?? [])
      .map((child): [unknown, NestedStack] => [stack!.resolve(child.nestedStackResource?.logicalId), child]));
    for (const resource of [...template.resources.values()].filter(isNestedStack)) {
      const child = children.get(resource.logicalId);
      const file = child === undefined ? this.uploaded(resource) : join(dirname(template.origin.file), child.templateFile);
      const document = file === undefined || depth > MAX_NESTING ? undefined : documentOrNone(join(this.outdir, file));
      if (file !== undefined && document !== undefined) {
        const names = [...(child === undefined ? [] : [child.node.path]), `${template.origin.names[0]}/${resource.logicalId}`];
        template.nested.set(resource.logicalId, this.link(new Template(document, { file, path: join(this.outdir, file), names }), child, depth + 1));
      }
    }
    return template;
  }

  private uploaded(resource: Resource): string | undefined {
    const folder = dirname(resource.template.origin.file);
    const uploads = this.uploads.get(folder) ?? new Map(readdirSync(join(this.outdir, folder)).filter((name) => name.endsWith('.assets.json'))
      .flatMap((name) => uploadsIn(jsonOrNull(join(this.outdir, folder, name))))
      .map(([key, file]) => [join(folder, key), join(folder, file)]));
    this.uploads.set(folder, uploads);
    return nestedTemplateFile(resource, uploads);
  }
}

function known(part: string | undefined): Environment[keyof Environment] {
  return part === undefined || Token.isUnresolved(part) ? undefined : knownPart(part);
}

/** A template that is missing or no JSON is unknown. */
function documentOrNone(path: string): ReturnType<typeof templateIn> {
  try {
    return templateIn(path);
  } catch {
    return undefined;
  }
}
