const MAX_TEXTS = 1000;

/** Remembers results by text, at most 1,000 of them: most policies of an app have the same text, and an analysis takes a millisecond. */
export class TextMemory<T> {
  private readonly answers = new Map<string, T>();

  public ask(text: string, analyze: () => T): T {
    const known = this.answers.get(text);
    if (known !== undefined) {
      return known;
    }
    if (this.answers.size >= MAX_TEXTS) {
      this.answers.clear();
    }
    const answer = analyze();
    this.answers.set(text, answer);
    return answer;
  }
}
