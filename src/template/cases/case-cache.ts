import type { Question } from './assignments';
import type { Cases } from './cases';

/** A result, or the question on which it depends. */
interface Node<T> {
  result?: { readonly value: T };
  question?: Question<unknown>;
  readonly next: Map<unknown, Node<T>>;
}

/** Keeps results by key, and by the answers to the questions that they depend on. */
export class CaseCache<K, T> {
  private readonly undecided = new Map<K, T>();
  private readonly decided = new Map<K, Node<T>>();

  constructor(private readonly cases: Cases) {}

  public get(key: K, compute: () => T): T {
    if (this.cases.hasValues) {
      return compute();
    }
    if (this.cases.decided) {
      return this.find(key, compute);
    }
    const value = this.undecided.get(key) ?? compute();
    this.undecided.set(key, value);
    return value;
  }

  private find(key: K, compute: () => T): T {
    let node = this.decided.get(key);
    if (node === undefined) {
      node = { next: new Map() };
      this.decided.set(key, node);
    }
    while (node.question !== undefined) {
      node = following(node, this.cases.ask(node.question));
    }
    if (node.result === undefined) {
      const { result, questions } = this.cases.recorded(compute);
      for (const question of new Set(questions)) {
        node.question = question;
        node = following(node, this.cases.ask(question));
      }
      node.result = { value: result };
    }
    return node.result.value;
  }
}

function following<T>(node: Node<T>, answer: unknown): Node<T> {
  const found = node.next.get(answer) ?? { next: new Map() };
  node.next.set(answer, found);
  return found;
}
