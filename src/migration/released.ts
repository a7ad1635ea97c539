import { isCustomResource, isFollowed } from './template';
import type { Resource, Template } from './template';
import { addTo } from '../cloudformation/json';

/** What the list may name: a resource, a loop or a macro. */
type Releasable = Pick<Resource, 'template' | 'logicalId'>;

/** What an entry starts with that allows CloudFormation to delete a resource with its data. */
const DELETE = 'delete:';

/**
 * The resources that may leave their stacks: `LogicalId`, `Stack/LogicalId`, or `Stack/*` for all of a stack and its nested stacks. Without its stack
 * a logical id releases nothing where several stacks have it: the key of a replica has the logical id of its table.
 */
export class Released {
  private readonly entries: ReadonlySet<string>;
  private readonly stacks = new Map<string, Template[]>();
  private readonly parents = new Map<Template, Template>();

  /** @param templates the deployed templates */
  constructor(entries: readonly string[], private readonly templates: readonly Template[]) {
    this.entries = new Set(entries);
    for (const template of templates) {
      const tracked = [...template.resources.values()].filter((resource) => isFollowed(resource) && !isCustomResource(resource));
      tracked.forEach(({ logicalId }) => addTo(this.stacks, logicalId, template));
      template.nested.forEach((nested) => this.parents.set(nested, template));
    }
  }

  /** Whether a resource that stays in the account may leave its stack. */
  public has(resource: Releasable): boolean {
    return this.names('', resource) || this.includesStack('', resource) || this.allowsLoss(resource);
  }

  /**
   * Whether a resource may be deleted with its data.
   *
   * @param isNeeded whether something that stays may need it: then an entry for its whole stack is not enough
   */
  public allowsLoss(resource: Releasable, isNeeded = false): boolean {
    return this.names(DELETE, resource) || (!isNeeded && this.includesStack(DELETE, resource));
  }

  /** A resource as the list has to call it. */
  public nameOf(resource: Releasable): string {
    return `${this.stackOf(resource)}/${resource.logicalId}`;
  }

  /** The name of the stack of a resource, as the list has to call it. */
  public stackOf(resource: Releasable): string {
    return this.namesOf(resource)[0] ?? resource.template.origin.names[0];
  }

  /** The entries that allow the loss of a resource, for the end of a message, and why a listed entry does not count. */
  public lossNote(resource: Releasable, isNeeded = false): string {
    const whole = isNeeded ? '' : `, or \`${DELETE}${this.stackOf(resource)}/*\` for everything in the stack`;
    return ` If its data may be lost, list \`${DELETE}${this.nameOf(resource)}\` in \`released\`${whole}.${this.note(resource)}`;
  }

  /** Why an entry of the list does not count; empty if there is no such entry. */
  public note({ template, logicalId }: Releasable): string {
    const written = [logicalId, ...template.origin.names.map((name) => `${name}/${logicalId}`)].flatMap((entry) => [entry, `${DELETE}${entry}`])
      .find((entry) => this.entries.has(entry));
    return written !== undefined && this.isAmbiguous(logicalId)
      ? ` ${written} in \`released\` is ambiguous. Use one of: ${
        this.stacks.get(logicalId)!.map((stack) => this.nameOf({ template: stack, logicalId })).join(', ')}.` : '';
  }

  private names(prefix: string, resource: Releasable): boolean {
    const { logicalId } = resource;
    return this.namesOf(resource).some((name) => this.entries.has(`${prefix}${name}/${logicalId}`))
      || (this.entries.has(`${prefix}${logicalId}`) && !this.isAmbiguous(logicalId));
  }

  /** Whether an entry names the stack of a resource, or one that the stack is nested in. */
  private includesStack(prefix: string, { template }: Releasable): boolean {
    const others = this.templates.filter((other) => other !== template);
    const isNamed = template.origin.names.some((name) => this.entries.has(`${prefix}${name}/*`)
      && !others.some(({ origin }) => origin.names.includes(name)));
    const parent = this.parents.get(template);
    return isNamed || (parent !== undefined && this.includesStack(prefix, { template: parent, logicalId: '' }));
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
