import { namesResources } from '../../policy/analysis';
import type { PolicySubject } from '../../policy/analysis';
import type { Json } from '../../template/facts';

const texts = new WeakMap<object, string>();

/** The text of a policy; several rules ask for it. */
export function textOf(document: Json): string {
  if (typeof document !== 'object' || document === null) {
    return JSON.stringify(document);
  }
  const known = texts.get(document);
  if (known !== undefined) {
    return known;
  }
  const text = JSON.stringify(document);
  texts.set(document, text);
  return text;
}

/** Whether a policy may refer to a resource of its template: in no other words than these. */
export function hasReference(document: Json): boolean {
  return /"(Ref|Fn::[^"]*)":/.test(textOf(document));
}

/** Whether what is to be said of a policy may depend on which table has it, beside the table's account and Region. */
export function mayNameItsTable(document: Json): boolean {
  return hasReference(document) || namesResources(textOf(document));
}

const MOST = 1000;

/** Remembers what an analysis said of a policy: in an app most tables have the same one, and are alike for it. */
export class PolicyMemory<T> {
  private readonly answers = new Map<string, Map<string, T>>();
  /** The same, for the very document and subject. */
  private readonly given = new WeakMap<object, WeakMap<PolicySubject, T>>();

  constructor(private readonly analyse: (document: Json, subject: PolicySubject) => T) {}

  public ask(document: Json, subject: PolicySubject): T {
    if (typeof document !== 'object' || document === null) {
      return this.find(document, subject);
    }
    const ofDocument = this.given.get(document) ?? new WeakMap<PolicySubject, T>();
    this.given.set(document, ofDocument);
    const answer = ofDocument.get(subject) ?? this.find(document, subject);
    ofDocument.set(subject, answer);
    return answer;
  }

  private find(document: Json, subject: PolicySubject): T {
    const text = textOf(document);
    const ofText = this.ofText(text);
    const key = [subject.kind, subject.partition, subject.accounts, namesResources(text) ? subject.arns : ''].join();
    const known = ofText.get(key);
    if (known !== undefined) {
      return known;
    }
    const answer = this.analyse(document, subject);
    ofText.set(key, answer);
    return answer;
  }

  private ofText(text: string): Map<string, T> {
    const known = this.answers.get(text);
    if (known !== undefined) {
      return known;
    }
    if (this.answers.size >= MOST) {
      this.answers.clear();
    }
    const made = new Map<string, T>();
    this.answers.set(text, made);
    return made;
  }
}
