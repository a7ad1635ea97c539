import type { PolicySubject } from '../../policy/analysis';
import type { Json } from '../../template/facts';

const texts = new WeakMap<object, string>();

/** The text of a policy; several rules ask for it. */
export function textOf(document: Json): string {
  if (typeof document !== 'object' || document === null) { return JSON.stringify(document); }
  const text = texts.get(document) ?? JSON.stringify(document);
  texts.set(document, text);
  return text;
}

const MOST = 1000;

/** Remembers what an analysis said of a policy: in an app most tables have the same one. */
export class PolicyMemory<T> {
  private readonly answers = new Map<string, T>();

  constructor(private readonly analyse: (document: Json, subject: PolicySubject) => T) {}

  public ask(document: Json, subject: PolicySubject): T {
    const { kind, partition, accounts, arns } = subject;
    const key = [kind, partition, accounts, arns, textOf(document)].join('|');
    const answer = this.answers.get(key) ?? this.analyse(document, subject);
    if (this.answers.size >= MOST) { this.answers.clear(); }
    this.answers.set(key, answer);
    return answer;
  }
}
