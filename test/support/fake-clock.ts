/** Time that passes when somebody waits, and then at once. */
export class FakeClock {
  private milliseconds = 0;
  private readonly pauses: number[] = [];

  /** A full pause each time: the longest that the code under test would wait. */
  readonly random = (): number => 1;

  readonly now = (): number => this.milliseconds;

  readonly sleep = async (milliseconds: number): Promise<void> => {
    this.milliseconds += milliseconds;
    this.pauses.push(milliseconds);
  };

  /** Every pause so far, in milliseconds. */
  get waits(): readonly number[] {
    return this.pauses;
  }
}
