import { addTo, at, textOrNone } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import type { MetadataEntry } from '../rules/support/acknowledgements';

/** The path of the resource that deploys a nested stack, as CDK names it. */
export const NESTED_RESOURCE = /^((?:.*\/)?)([^/]+)\.NestedStack\/\2\.NestedStackResource$/;

/** The construct path that CDK writes into the metadata of a resource. */
export function recordedPath(document: Json, logicalId: string): string | undefined {
  return textOrNone(at(at(document, 'Resources', logicalId), 'Metadata', 'aws:cdk:path')) || undefined;
}

/** The path of a construct and those of the constructs above it, innermost first. */
export function scopesOf(path: string): readonly string[] {
  const ids = path.split('/');
  return ids.map((_, index) => ids.slice(0, ids.length - index).join('/'));
}

/** The construct paths of the resources of all stacks, from what CDK recorded. */
export class ConstructPaths {
  private readonly stackPaths = new Set<string>();
  private index?: ReadonlyMap<string, readonly string[]>;

  constructor(private readonly metadata: ReadonlyMap<string, readonly MetadataEntry[]>) {}

  public addStack(path: string): void {
    this.stackPaths.add(path);
  }

  /** The construct with a logical id in the template of a stack. */
  public find(logicalId: string, stackPath: string): string | undefined {
    return this.withId(logicalId).find((path) => this.stackOf(path) === stackPath);
  }

  /** The resource that deploys a nested stack, by its logical id: the outermost one, since nested stacks are not known before their resources. */
  public nestedResource(logicalId: string, stackPath: string): string | undefined {
    return this.withId(logicalId).filter((path) => path.startsWith(`${stackPath}/`) && NESTED_RESOURCE.test(path))
      .sort((one, other) => one.split('/').length - other.split('/').length)[0];
  }

  /** Called only after all stacks have been read. */
  private withId(logicalId: string): readonly string[] {
    this.index ??= this.indexPaths();
    return this.index.get(logicalId) ?? [];
  }

  private indexPaths(): ReadonlyMap<string, readonly string[]> {
    const paths = new Map<string, string[]>();
    for (const [path, entries] of this.metadata) {
      const id = entries.find(({ type }) => type === 'aws:cdk:logicalId')?.data;
      if (typeof id === 'string') {
        addTo(paths, id, path);
      }
    }
    return paths;
  }

  private stackOf(path: string): string | undefined {
    return scopesOf(path).find((scope) => this.stackPaths.has(scope));
  }
}
