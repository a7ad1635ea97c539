interface Position {
  readonly line: number;
  readonly column: number;
}

interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

/** The part that is needed of a report of Stryker (mutation-testing-report-schema). */
export interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

export interface Summary {
  readonly mutants: number;
  readonly killed: number;
  readonly timeout: number;
  readonly survived: number;
  readonly noCoverage: number;
  readonly ignored: number;
  /** In percent, of those that are not ignored. */
  readonly score: number;
}

/** How many mutants of a wing its tests notice. */
export function summaryOf({ files }: Report): Summary {
  const mutants = Object.values(files).flatMap((file) => file.mutants);
  const count = (status: string) => mutants.filter((mutant) => mutant.status === status).length;
  const [killed, timeout, survived, noCoverage] = [count('Killed'), count('Timeout'), count('Survived'), count('NoCoverage')];
  const noticed = (killed + timeout) / (killed + timeout + survived + noCoverage);
  return { mutants: mutants.length, killed, timeout, survived, noCoverage, ignored: count('Ignored'), score: Math.round(noticed * 10_000) / 100 };
}

/** A line for each mutant that no test notices: where, what, and what it becomes. */
export function survivorsIn({ files }: Report): readonly string[] {
  return Object.entries(files).flatMap(([path, { source, mutants }]) => mutants
    .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
    .sort((one, other) => one.location.start.line - other.location.start.line)
    .map(({ mutatorName, replacement, location: { start, end } }) => {
      const line = source.split('\n')[start.line - 1];
      const original = start.line === end.line ? line.slice(start.column - 1, end.column - 1) : `${line.slice(start.column - 1)} …`;
      return `${path}:${start.line} ${mutatorName}: ${original} -> ${(replacement ?? '').split('\n')[0]}`;
    }));
}
