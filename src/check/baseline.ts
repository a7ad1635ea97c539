import { existsSync, writeFileSync } from 'fs';
import type { CheckedFinding, CheckResult } from './result';
import { attempt, readText } from './text-files';
import { at, isList } from '../cloudformation/json';
import { parseJson } from '../cloudformation/text';
import { codedError } from '../errors';

/** A finding that a baseline accepts, once for each time it is listed. */
interface BaselineEntry {
  readonly file: string;
  readonly logicalId: string;
  readonly id: string;
  readonly fingerprint: string;
}

/** Findings that existed when the check was introduced, and that do not count until they are fixed. */
export class Baseline {
  /**
   * @throws UnreadableFile, MalformedBaseline
   */
  public static read(file: string): Baseline {
    const content = parseJson(readText(file));
    const entries = at(content, 'findings');
    if (at(content, 'version') !== VERSION || !isList(entries) || !entries.every(isEntry)) {
      throw codedError('MalformedBaseline', file, 'The file is not a baseline of this version', 'Write it again with --write-baseline.');
    }
    return new Baseline(entries as unknown as readonly BaselineEntry[]);
  }

  /** The baseline in a file; empty where the file does not exist yet. */
  public static readIfExists(file: string): Baseline {
    return existsSync(file) ? Baseline.read(file) : Baseline.none();
  }

  public static none(): Baseline {
    return new Baseline([]);
  }

  private constructor(private readonly entries: readonly BaselineEntry[]) {}

  /** Suppresses the findings that the baseline has, each as often as it is listed. */
  public apply(result: CheckResult): CheckResult {
    const left = new Map<string, number>();
    this.entries.forEach(({ fingerprint }) => left.set(fingerprint, (left.get(fingerprint) ?? 0) + 1));
    const findings = result.findings.map((finding): CheckedFinding => {
      const count = left.get(finding.fingerprint) ?? 0;
      if (finding.suppressed !== undefined || count === 0) {
        return finding;
      }
      left.set(finding.fingerprint, count - 1);
      return { ...finding, suppressed: { kind: 'baseline' } };
    });
    return { ...result, findings };
  }

  /**
   * The baseline with the findings of a run. Entries about what the run did not check, other files and other rules, are kept.
   *
   * @param rules the names of the rules that ran
   */
  public with({ files, findings }: CheckResult, rules: readonly string[]): Baseline {
    const ran = new Set([...rules, 'Exemption']);
    const kept = this.entries.filter(({ file, id }) => !files.includes(file) || !ran.has(ruleOf(id)));
    const found = findings.filter(({ suppressed }) => suppressed === undefined)
      .map(({ at: { file }, logicalId, id, fingerprint }): BaselineEntry => ({ file, logicalId, id, fingerprint }));
    return new Baseline([...kept, ...found]);
  }

  /** Writes the baseline in an order that changes little between runs, for reviews. */
  public write(file: string): void {
    const lines = this.entries.map((entry) => JSON.stringify(entry)).sort();
    const text = `{\n  "version": ${VERSION},\n  "findings": [${lines.map((line) => `\n    ${line}`).join(',')}\n  ]\n}\n`;
    attempt(file, () => writeFileSync(file, text));
  }
}

const VERSION = 1;

function isEntry(entry: unknown): boolean {
  return ['file', 'logicalId', 'id', 'fingerprint'].every((name) => typeof at(entry as never, name) === 'string');
}

/** `KeyRotation` of `SecureTable-KeyRotation[us-east-1]`. */
function ruleOf(id: string): string {
  return id.replace(/^SecureTable-/, '').replace(/\[.*$/, '');
}
