import { isCustomResource, isFollowed } from './template';
import type { Resource, Template } from './template';
import { addTo } from '../cloudformation/json';

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

  public has({ template, logicalId }: Pick<Resource, 'template' | 'logicalId'>): boolean {
    return template.origin.names.some((name) => this.entries.has(`${name}/${logicalId}`))
      || (this.entries.has(logicalId) && !this.isAmbiguous(logicalId));
  }

  /** A resource as the list has to call it. */
  public nameOf({ template, logicalId }: Pick<Resource, 'template' | 'logicalId'>): string {
    const others = (this.stacks.get(logicalId) ?? []).filter((other) => other !== template);
    const name = template.origin.names.find((own) => !others.some(({ origin }) => origin.names.includes(own))) ?? template.origin.names[0];
    return `${name}/${logicalId}`;
  }

  /** Why an entry of the list does not count; empty where there is none. */
  public note({ logicalId }: Pick<Resource, 'logicalId'>): string {
    return this.entries.has(logicalId) && this.isAmbiguous(logicalId)
      ? ` \`released\` names ${logicalId} without its stack, and several stacks have it: ${
        this.stacks.get(logicalId)!.map(({ origin }) => origin.names[0]).join(', ')}.` : '';
  }

  private isAmbiguous(logicalId: string): boolean {
    return (this.stacks.get(logicalId)?.length ?? 0) > 1;
  }
}
