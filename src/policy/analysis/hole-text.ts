import { SECURE_TRANSPORT } from './context-keys';
import type { Statement } from './document';
import type { Hole } from './search';
import type { PolicySubject } from './subject';

const MOST_NAMED = 4;

/** A sentence such as: statement 0 "DenyInsecureTransport" leaves dynamodb:Query on an index un-denied over plain HTTP. */
export function describe(hole: Hole, statements: readonly Statement[], subject: PolicySubject): string {
  const context = [...hole].filter(([name]) => !['action', 'resource', 'caller'].includes(name));
  const what = some(hole.get('action')) ?? 'requests';
  const where = some(hole.get('resource')) ?? `the ${subject.kind}`;
  const whose = hole.has('caller') ? ` by ${some(hole.get('caller'))}` : '';
  const when = context.map(([key, readings]) => `${key} is ${some(readings, ' or ')}`).join(' and ');
  return `${who(statements)} ${what} on ${where} un-denied over plain HTTP${whose}${when ? ` when ${when}` : ''}`;
}

/** The statements that speak of TLS; if none does, all that deny. */
function who(statements: readonly Statement[]): string {
  const about = statements.filter((statement) => statement.conditions.some((condition) => condition.key === SECURE_TRANSPORT));
  const names = (about.length > 0 ? about : statements).map((statement) => statement.name);
  return `${some(names)} ${names.length === 1 ? 'leaves' : 'leave'}`;
}

function some(all: readonly string[] | undefined, last = ' and '): string | undefined {
  const names = [...new Set(all)];
  const shown = names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED - 1), `${names.length - MOST_NAMED + 1} more`] : names;
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')}${last}${shown.at(-1)}` : shown[0];
}
