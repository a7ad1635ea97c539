import type { Resource, Template } from './template';

/** Decides whose facts are asked for: those of a part of the construct tree. */
export class Scope {
  constructor(private readonly path: string) {}

  public holdsResource({ template, logicalId }: Resource): boolean {
    return this.isAll() || this.holdsPath(template.origin.pathOf(logicalId) ?? template.origin.stackPath);
  }

  public holdsTemplate(template: Template): boolean {
    return this.holdsPath(template.origin.stackPath);
  }

  private holdsPath(path: string): boolean {
    return this.isAll() || path === this.path || path.startsWith(`${this.path}/`);
  }

  private isAll(): boolean {
    return this.path === '';
  }
}
