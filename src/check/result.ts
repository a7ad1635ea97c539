import type { Severity } from '../rules/rule';

/** A position in a file, from 1. */
export interface Position {
  /** Relative to the working directory, with `/`. `<stdin>` for the standard input. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** A finding as all formats show it. */
export interface CheckedFinding {
  /** For example `CustomerManagedKey`. */
  readonly rule: string;
  /** With its Region and `unverifiable`, for example `SecureTable-CustomerManagedKey[us-east-1]`. */
  readonly id: string;
  readonly severity: Severity;
  /** Whether the value is known only at deployment. */
  readonly unverifiable: boolean;
  readonly guarded: boolean;
  readonly message: string;
  readonly fix: string;
  readonly at: Position;
  /** Empty for the template itself. */
  readonly logicalId: string;
  readonly resourceType: string;
  /** Path in the construct tree; undefined for a template that CDK did not write. */
  readonly constructPath?: string;
  /** For example `NIST 800-53 r5: SC-28`. */
  readonly controls: readonly string[];
  /** Equal for the same finding in another run: file, logical id and id. Lines do not count. */
  readonly fingerprint: string;
  /** Why the finding does not count: an exemption or an acknowledgement, or the baseline has it. */
  readonly suppressed?: Suppression;
}

export interface Suppression {
  readonly kind: 'exempt' | 'acknowledged' | 'baseline';
  readonly reason?: string;
  /** The last day, as `2027-06-30`. */
  readonly until?: string;
}

/** What a run of `check` has read and found. */
export interface CheckResult {
  readonly files: readonly string[];
  readonly tables: number;
  readonly findings: readonly CheckedFinding[];
}

/** Writes a result in one format. */
export type Renderer = (result: CheckResult) => string;
