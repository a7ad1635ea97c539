import { existsSync, statSync } from 'fs';
import { acknowledgedFindings } from './acknowledged-findings';
import { recordedPosition } from './creation-trace';
import type { ReportedFinding } from './reported-finding';
import { OWN_TOOL, reportFingerprint } from './reported-finding';
import { readValidationReport } from './validation-report';
import { codedError } from '../../errors';
import { readAssembly } from '../assembly-templates';
import { checkGroup, resultOf } from '../engine';
import type { CheckedGroup, TemplateGroup } from '../engine';
import type { CheckedFinding } from '../result';
import { readText } from '../text-files';

/** What is known of a synthesized app. */
export interface AppEvidence {
  readonly directory: string;
  readonly files: readonly string[];
  readonly findings: readonly ReportedFinding[];
  /** The facts of the templates and the findings of all rules; undefined where the assembly is not complete. */
  readonly checked?: CheckedGroup;
  /** Why the templates cannot be read. */
  readonly incomplete?: string;
}

/**
 * Reads CDK's report and checks the templates of an assembly.
 *
 * @throws NothingFound, MalformedReport, MalformedAssembly
 */
export function readEvidence(directory: string): AppEvidence {
  if (!existsSync(directory) || !statSync(directory).isDirectory()) {
    throw codedError('NothingFound', directory, 'There is no such folder', 'Synthesize the app first, or pass the folder of its assembly.');
  }
  const reported = readValidationReport(directory);
  const group = assemblyIn(directory);
  if (typeof group === 'string') {
    if (reported.length === 0) {
      throw codedError('NothingFound', directory, 'The folder has neither a complete assembly nor a report with findings', `${group}.`);
    }
    return { directory, files: [], findings: reported, incomplete: group };
  }
  const checked = checkGroup(group, {});
  const { files, findings } = resultOf([group], [checked], readText, {});
  return {
    directory,
    files,
    checked,
    findings: [...merged(reported, findings, group), ...acknowledgedFindings(reported, group)],
  };
}

/** The templates, or why there are none. */
function assemblyIn(directory: string): TemplateGroup | string {
  try {
    return readAssembly(directory);
  } catch (error) {
    const why = INCOMPLETE[/^\[(\w+)\]/.exec((error as Error).message)?.[1] ?? ''];
    if (why === undefined) {
      throw error;
    }
    return why;
  }
}

/** The errors after which CDK's report is all that there is. */
const INCOMPLETE: Readonly<Record<string, string>> = {
  SynthesisStopped: 'EncryptedTables.enforce stopped the synthesis. Fix or exempt its findings, and synthesize the app again',
  ContextMissing: 'The assembly has dummy values in place of context. Synthesize the app with the CDK CLI and credentials for its accounts',
};

/** A finding of this library that CDK reports too is one finding: it counts as CDK reports it, and its resource is that of the template. */
function merged(reported: readonly ReportedFinding[], checked: readonly CheckedFinding[], group: TemplateGroup): readonly ReportedFinding[] {
  const left = new Map<string, ReportedFinding>();
  const others: ReportedFinding[] = [];
  for (const finding of reported) {
    if (finding.tool === OWN_TOOL) {
      const known = left.get(keyOf(finding));
      // The guard and the packs report the same finding, and an error counts more than a warning.
      if (known === undefined || known.severity === 'warning') {
        left.set(keyOf(finding), finding);
      }
    } else {
      others.push(finding);
    }
  }
  const own = checked.map((finding): ReportedFinding => {
    const found = left.get(keyOf(finding));
    left.delete(keyOf(finding));
    return withSourceLine({
      ...finding,
      tool: OWN_TOOL,
      hasSourceLine: false,
      fingerprint: reportFingerprint(OWN_TOOL, finding.id, finding.constructPath ?? `${finding.at.file}#${finding.logicalId}`),
      ...found === undefined ? {} : { severity: found.severity, fix: found.fix, suppressed: found.suppressed },
    }, group);
  });
  return [...own, ...left.values(), ...others];
}

function keyOf({ id, constructPath, logicalId }: CheckedFinding): string {
  return JSON.stringify([id, constructPath ?? logicalId]);
}

/** Where the app creates the construct, if CDK recorded it; else the place in the template. */
function withSourceLine(finding: ReportedFinding, { metadata }: TemplateGroup): ReportedFinding {
  const position = recordedPosition(metadata?.get(finding.constructPath ?? '') ?? []);
  return position === undefined ? finding : { ...finding, at: position, hasSourceLine: true };
}
