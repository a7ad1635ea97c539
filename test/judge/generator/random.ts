const MODULUS = 2_147_483_647;

/** Random choices that a seed repeats exactly (Park and Miller's generator). */
export class Random {
  private state: number;

  constructor(seed: number) {
    // Seeds that are next to each other are spread first, since their first numbers would be alike.
    this.state = 1 + ((seed % 1_000_003) * 7919 + Math.floor(seed / 1_000_003) * 104_729) % (MODULUS - 1);
    Array.from({ length: 5 }, () => this.next());
  }

  /** From 0 to 1, without 1. */
  public next(): number {
    this.state = (this.state * 48_271) % MODULUS;
    return (this.state - 1) / (MODULUS - 1);
  }

  public below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  public chance(probability: number): boolean {
    return this.next() < probability;
  }

  public pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)];
  }

  /** Each item with a chance, and at least one. */
  public some<T>(list: readonly T[], probability = 0.5): T[] {
    const found = list.filter(() => this.chance(probability));
    return found.length > 0 ? found : [this.pick(list)];
  }

  /** A word that two choices are unlikely to share. */
  public word(): string {
    return this.below(0xffffff).toString(36);
  }
}
