import type { Json } from '../facts';
import type { Resource, Template } from '../source/template';
import type { JsonObject } from '../values/json';

/**
 * Remembers what was read off the properties of a table, for the next one of the template that is written alike: most tables of an app differ in their
 * names and keys alone. What properties mean depends on them and on the template, never on who has them.
 */
export class Alike<T> {
  private readonly known = new Map<Template, Map<string, T>>();

  /** @param aside properties whose values are not read */
  constructor(private readonly aside: readonly string[]) {}

  public read({ template, properties }: Resource, read: () => T): T {
    const text = this.textOf(properties);
    if (text === undefined) {
      return read();
    }
    const ofTemplate = this.ofTemplate(template);
    const before = ofTemplate.get(text);
    if (before !== undefined) {
      return before;
    }
    const made = read();
    ofTemplate.set(text, made);
    return made;
  }

  private textOf(properties: JsonObject): string | undefined {
    const written: Record<string, Json> = { ...properties };
    for (const name of this.aside) {
      // That a property is there matters even where its value does not: an object of one key may be an intrinsic.
      if (Object.hasOwn(written, name)) {
        written[name] = true;
      }
    }
    try {
      return JSON.stringify(written);
    } catch {
      // It is nested too deeply to be written as text.
      return undefined;
    }
  }

  private ofTemplate(template: Template): Map<string, T> {
    const before = this.known.get(template) ?? new Map<string, T>();
    this.known.set(template, before);
    return before;
  }
}
