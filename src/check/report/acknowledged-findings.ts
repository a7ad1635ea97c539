import { recordedPosition } from './creation-trace';
import type { ReportedFinding } from './reported-finding';
import { reportFingerprint } from './reported-finding';
import { ACKNOWLEDGED_RULES } from '../../rules/support/acknowledgements';
import type { TemplateGroup } from '../engine';

/**
 * What the app acknowledges of other plugins, and CDK's report does not have: plugins such as cdk-nag leave acknowledged findings out. CDK records
 * the id of the rule, the construct and the reason.
 */
export function acknowledgedFindings(reported: readonly ReportedFinding[], group: TemplateGroup): readonly ReportedFinding[] {
  const { metadata = new Map<string, never[]>(), templates } = group;
  const tools = new Set(reported.map(({ tool }) => tool));
  const file = templates[0]?.origin.file ?? '';
  return [...metadata].flatMap(([path, entries]) => {
    const position = recordedPosition(entries);
    const reasons = entries.filter(({ type }) => type === ACKNOWLEDGED_RULES).flatMap(({ data }) => Object.entries(data ?? {}));
    const left = reasons.filter(([written]) => !/(^|::)SecureTable-/.test(written)
      && !reported.some((finding) => isAbout(finding, written.replace(/^.*?::/, ''), path)));
    return left.map(([written, reason]): ReportedFinding => {
      const [, namespace, id] = /^(?:(.*?)::)?(.*)$/.exec(written)!;
      const tool = toolOf(namespace, id, tools);
      return {
        tool,
        rule: id.replace(/\[.*$/, ''),
        id,
        severity: 'warning',
        unverifiable: false,
        guarded: false,
        message: `${id} is acknowledged at ${path}.`,
        fix: '',
        at: position ?? { file, line: 1, column: 1 },
        hasSourceLine: position !== undefined,
        logicalId: '',
        resourceType: '',
        constructPath: path,
        controls: [],
        fingerprint: reportFingerprint(tool, id, path),
        suppressed: { kind: 'acknowledged', reason: String(reason) },
      };
    });
  });
}

/** Whether CDK's report has the acknowledged finding, of the construct or of one in it. */
function isAbout({ suppressed, id, constructPath = '' }: ReportedFinding, acknowledged: string, path: string): boolean {
  return suppressed !== undefined && id === acknowledged && `${constructPath}/`.startsWith(`${path}/`);
}

/** CDK writes the namespace `Annotation` where the app names no plugin. Packs of cdk-nag begin the ids of their rules with their names. */
function toolOf(namespace: string | undefined, id: string, tools: ReadonlySet<string>): string {
  const named = namespace === undefined || /^annotation$/i.test(namespace) ? undefined : namespace;
  return named ?? [...tools].find((tool) => id.startsWith(`${tool}-`)) ?? (/^([A-Za-z0-9.]+)-/.exec(id)?.[1] ?? 'CDK');
}
