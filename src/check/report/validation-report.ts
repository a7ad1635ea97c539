import { existsSync } from 'fs';
import { join } from 'path';
import { creationPosition } from './creation-trace';
import type { ReportedFinding } from './reported-finding';
import { OWN_TOOL, reportFingerprint } from './reported-finding';
import { at, isList, isObject, listOf, textOrNone } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { parseJson } from '../../cloudformation/text';
import { codedError } from '../../errors';
import { GUARDED } from '../../rules/catalogue';
import { attempt, readText, withSlashes } from '../text-files';

const FILE = 'validation-report.json';

/**
 * The findings in CDK's report, of every plugin.
 *
 * @param directory of a CDK assembly, complete or not
 * @throws MalformedReport
 */
export function readValidationReport(directory: string): readonly ReportedFinding[] {
  const file = join(directory, FILE);
  if (!existsSync(file)) {
    return [];
  }
  const document = parseJson(attempt(file, () => readText(file)));
  const plugins = at(document, 'pluginReports');
  if (!isObject(document) || !isList(plugins)) {
    throw codedError('MalformedReport', file, 'The file is not a validation report of CDK', 'Synthesize the app again.');
  }
  return plugins.flatMap((plugin) => {
    const name = textOrNone(at(plugin, 'pluginName'));
    const open = listOf(at(plugin, 'violations')).flatMap((violation) => toFindings(file, name, violation));
    const acknowledged = listOf(at(plugin, 'suppressedViolations')).flatMap((violation) => toFindings(file, name, violation).map((finding) =>
      ({ ...finding, suppressed: { kind: 'acknowledged', reason: textOrNone(at(violation, 'reason')) || undefined } as const })));
    return [...open, ...acknowledged];
  });
}

/** A plugin may name no construct, and its finding still counts. */
function toFindings(file: string, plugin: string, violation: Json): readonly ReportedFinding[] {
  const places = listOf(at(violation, 'violatingConstructs'));
  return (places.length === 0 ? [{}] : places).map((place) => toFinding(file, plugin, violation, place));
}

function toFinding(file: string, plugin: string, violation: Json, place: Json): ReportedFinding {
  const id = textOrNone(at(violation, 'ruleName'));
  const rule = ownRule(id);
  const constructPath = textOrNone(at(place, 'constructPath')) || undefined;
  const resource = at(place, 'cloudFormationResource');
  const logicalId = textOrNone(at(resource, 'logicalId'));
  const position = creationPosition(listOf(at(place, 'stackTraces')).map(String));
  const tool = rule === undefined ? plugin : OWN_TOOL;
  return {
    tool,
    rule: rule ?? id.replace(/\[.*$/, ''),
    id,
    severity: /^(fatal|error|high|critical)$/i.test(textOrNone(at(violation, 'severity'))) ? 'error' : 'warning',
    unverifiable: rule !== undefined && /[[:]unverifiable\]$/.test(id),
    guarded: GUARDED.some(({ name }) => name === rule),
    message: textOrNone(at(violation, 'description')),
    fix: textOrNone(at(violation, 'suggestedFix')),
    at: position ?? { file: withSlashes(textOrNone(at(resource, 'templatePath')) || file), line: 1, column: 1 },
    hasSourceLine: position !== undefined,
    logicalId,
    resourceType: '',
    constructPath,
    controls: textOrNone(at(violation, 'ruleMetadata', 'controls')).split('; ').filter((control) => control !== ''),
    fingerprint: reportFingerprint(tool, id, constructPath ?? logicalId),
  };
}

/** The name of a rule of this library; undefined for rules of others. */
function ownRule(id: string): string | undefined {
  return /^SecureTable-(\w+)/.exec(id)?.[1];
}
