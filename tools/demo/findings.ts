import { read } from './templates';

/* What the report of a stopped synthesis says. */

export interface Finding {
  readonly construct: string;
  /** File and line that create the construct, if the report has them. */
  readonly source: string;
  readonly text: string;
}

interface Violation {
  readonly description: string;
  readonly violatingConstructs: readonly { readonly constructPath: string; readonly stackTraces?: readonly string[] }[];
}

export function findingsIn(outdir: string): Finding[] {
  const { pluginReports } = read(outdir, 'validation-report.json') as { pluginReports: { violations: Violation[] }[] };
  return pluginReports.flatMap(({ violations }) => violations).flatMap(({ description, violatingConstructs }) =>
    violatingConstructs.map(({ constructPath, stackTraces }) => ({
      construct: constructPath.replace(/\/Resource$/, ''),
      source: /([^/\\(\s]+\.ts:\d+):\d+/.exec((stackTraces ?? []).join('\n'))?.[1] ?? '',
      // The first clause says what is wrong, the rest explains it.
      text: description.split(/(?:: |\. |\.$| \()/)[0],
    })));
}
