import { isCustomResource, isFollowed } from './template';
import type { Resource, Template } from './template';
import { addTo } from '../cloudformation/json';

/** What the list may name: a resource, a loop or a macro. */
type Releasable = Pick<Resource, 'template' | 'logicalId'>;

/**
 * The resources that may leave their stacks: `LogicalId`, or `Stack/LogicalId`. Without its stack a logical id releases nothing where several stacks
 * have it: the key of a replica has the logical id of its table.
 */
export class Released {
  private readonly entries: ReadonlySet<string>;
  private readonly stacks = new Map<string, Template[]>();

  /** @param templates the deployed templates */
  constructor(entries: readonly string[], templates: readonly Template[]) {
    this.entries = new Set(entries);
    for (const template of templates) {
      const tracked = [...template.resources.values()].filter((resource) => isFollowed(resource) && !isCustomResource(resource));
      tracked.forEach(({ logicalId }) => addTo(this.stacks, logicalId, template));
    }
  }

  public has(resource: Releasable): boolean {
    const { logicalId } = resource;
    return this.namesOf(resource).some((name) => this.entries.has(`${name}/${logicalId}`))
      || (this.entries.has(logicalId) && !this.isAmbiguous(logicalId));
  }

  /** A resource as the list has to call it. */
  public nameOf(resource: Releasable): string {
    return `${this.namesOf(resource)[0] ?? resource.template.origin.names[0]}/${resource.logicalId}`;
  }

  /** Why an entry of the list does not count; empty where there is none. */
  public note({ template, logicalId }: Releasable): string {
    const written = [logicalId, ...template.origin.names.map((name) => `${name}/${logicalId}`)].find((entry) => this.entries.has(entry));
    return written !== undefined && this.isAmbiguous(logicalId)
      ? ` ${written} in \`released\` does not say which stack is meant: ${
        this.stacks.get(logicalId)!.map((stack) => this.nameOf({ template: stack, logicalId })).join(', ')}.` : '';
  }

  /** The names of a stack that no other stack with this logical id has. */
  private namesOf({ template, logicalId }: Releasable): readonly string[] {
    const others = (this.stacks.get(logicalId) ?? []).filter((other) => other !== template);
    return template.origin.names.filter((name) => !others.some(({ origin }) => origin.names.includes(name)));
  }

  private isAmbiguous(logicalId: string): boolean {
    return (this.stacks.get(logicalId)?.length ?? 0) > 1;
  }
}
