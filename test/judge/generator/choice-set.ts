/** A set of choices, by their numbers. */
export class Choices {
  public static readonly NONE = new Choices(new Set());

  /** @param size all choices below this number */
  public static below(size: number): Choices {
    return new Choices(new Set(Array(size).keys()));
  }

  private constructor(private readonly members: ReadonlySet<number>) {}

  public get isEmpty(): boolean {
    return this.members.size === 0;
  }

  public list(): readonly number[] {
    return [...this.members];
  }

  public has(choice: number): boolean {
    return this.members.has(choice);
  }

  public filter(wanted: (choice: number) => boolean): Choices {
    return new Choices(new Set(this.list().filter(wanted)));
  }

  public and(other: Choices): Choices {
    return this.filter((choice) => other.has(choice));
  }

  public without(other: Choices): Choices {
    return this.filter((choice) => !other.has(choice));
  }

  public or(other: Choices): Choices {
    return new Choices(new Set([...this.members, ...other.members]));
  }

  /** Whether they have a choice in common. */
  public meets(other: Choices): boolean {
    return this.list().some((choice) => other.has(choice));
  }

  public isWithin(other: Choices): boolean {
    return this.list().every((choice) => other.has(choice));
  }

  public equals(other: Choices): boolean {
    return this.members.size === other.members.size && this.isWithin(other);
  }
}
