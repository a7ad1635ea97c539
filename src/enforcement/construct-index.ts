import { basename } from 'path';
import { Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { Location } from '../template/facts';

/** Finds the constructs that findings are about. */
export class ConstructIndex {
  private stacks?: Map<string, IConstruct | undefined>;

  constructor(private readonly root: IConstruct) {}

  /** The construct of a resource; undefined for a resource that only the template has. */
  public constructOf({ constructPath }: Location): IConstruct | undefined {
    const prefix = this.root.node.path;
    const path = prefix === '' ? constructPath : constructPath.slice(prefix.length + 1);
    return path.split('/').filter((id) => id !== '').reduce<IConstruct | undefined>((node, id) => node?.node.tryFindChild(id), this.root);
  }

  /** The construct of a resource, or else the stack whose template has it; undefined where neither is known. */
  public ownerOf(location: Location): IConstruct | undefined {
    const construct = this.constructOf(location);
    return construct ?? (location.templateFile === undefined ? undefined : this.stackOf(basename(location.templateFile)));
  }

  /** A resource without a known construct counts as inside every scope, so that its finding is never dropped. */
  public isWithin(location: Location, scope: IConstruct): boolean {
    if (scope === this.root) {
      return true;
    }
    const owner = this.ownerOf(location);
    return owner === undefined || owner.node.scopes.includes(scope);
  }

  private stackOf(templateFile: string): IConstruct | undefined {
    this.stacks ??= this.indexStacks();
    return this.stacks.get(templateFile);
  }

  private indexStacks(): Map<string, IConstruct | undefined> {
    const stacks = new Map<string, IConstruct | undefined>();
    for (const stack of this.root.node.findAll().filter(Stack.isStack)) {
      // Two assemblies may have files of the same name, which then identify no stack.
      stacks.set(stack.templateFile, stacks.has(stack.templateFile) ? undefined : stack);
    }
    return stacks;
  }
}
