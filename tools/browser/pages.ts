import { checkGroup, resultOf, templateOf } from '../../src/check/engine';
import { renderHtml } from '../../src/check/formats/html';
import { counted } from '../../src/check/formats/summary';
import { evidencePage } from '../../src/check/report/evidence-page';
import { OWN_TOOL } from '../../src/check/report/reported-finding';

/** What a page shows wherever a template can put text. */
export const HOSTILE = '<script>document.title = "run"</script>';

/** A page, and how many rows its list of tables has. */
export interface Page {
  readonly name: string;
  readonly html: string;
  readonly tables: number;
  /** The list that the filters of the page are tried on. */
  readonly list: 'table-list' | 'finding-list';
}

/** The evidence page and the page of `check` for an app with this many tables. */
export function pages(tables: number): readonly Page[] {
  const texts = new Map<string, string>();
  for (let first = 0; first < tables; first += 200) {
    texts.set(`cdk.out/Shop${first / 200}.template.json`, JSON.stringify({ Resources: resources(first, Math.min(tables, first + 200)) }));
  }
  const templates = [...texts].map(([file, text]) => templateOf({ file, text, region: 'eu-west-1', account: '111122223333' }));
  const group = { templates };
  const checked = checkGroup(group, {});
  const result = resultOf([group], [checked], (file) => texts.get(file)!, {});
  const findings = result.findings.map((finding) => ({ ...finding, tool: OWN_TOOL, hasSourceLine: false }));
  return [
    { name: `evidence, ${counted(tables, 'table')}:`, html: evidencePage({ directory: 'cdk.out', files: result.files, findings, checked }, '2026-11-28'), tables, list: 'table-list' },
    { name: `check, ${counted(tables, 'table')}:`, html: renderHtml(result), tables, list: 'finding-list' },
  ];
}

/** The first table has a hostile name and no encryption. Of the others some are secure, exempt, unverifiable, or on an AWS managed key. */
function resources(first: number, end: number): object {
  const all: Record<string, object> = {};
  for (let index = first; index < end; index += 1) {
    // A long name without a space may not widen the page.
    const id = index === 0 ? `${HOSTILE}${'Orders'.repeat(30)}` : `Table${index}`;
    const kind = index % 5;
    all[`Key${index}`] = { Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: true, KeyPolicy: {} } };
    all[id] = {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        ...kind === 0 ? {} : { SSESpecification: { SSEEnabled: true, SSEType: 'KMS', ...keyOf(kind, index) } },
        ...kind === 2 ? { PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }, DeletionProtectionEnabled: true } : {},
      },
      Metadata: {
        'aws:cdk:path': `Shop/${id}/Resource`,
        ...kind === 4 ? { 'cdk-secure-table:exemption': [EXEMPTION] } : {},
      },
    };
  }
  return all;
}

const EXEMPTION = { rules: ['TlsOnly'], reason: `Until the client is replaced ${HOSTILE}`, until: '2099-12-31' };

function keyOf(kind: number, index: number): object {
  return kind === 1 ? {} : { KMSMasterKeyId: kind === 3 ? { 'Fn::ImportValue': 'SharedKey' } : { 'Fn::GetAtt': [`Key${index}`, 'Arn'] } };
}
