import { globalTable, secureTable } from './app';
import type { Resource } from './app';
import { encryptionFact, grantFacts, keyFacts, only, protectionFacts, replicaOf, tlsFacts } from './facts';
import { arrow, box, frame, heightOf, picture, text, WIDTH } from './svg';
import type { Box } from './svg';

const TABLE = 'AWS::DynamoDB::GlobalTable';
const KEY = 'AWS::KMS::Key';

/** What one SecureTable provisions. */
export function secureTablePicture(resources: readonly Resource[] = secureTable()): string {
  const table = only(resources, TABLE);
  const replica = replicaOf(table, table.region);
  const y = 54;
  const role: Box = {
    x: 16,
    y,
    width: 214,
    kind: 'role',
    title: 'Reader',
    type: 'AWS::IAM::Policy',
    lines: grantFacts(only(resources, 'AWS::IAM::Policy')),
  };
  const drawn: Box = {
    x: 306,
    y,
    width: 230,
    kind: 'table',
    title: 'Orders',
    type: TABLE,
    lines: [
      ...tlsFacts(replica.ResourcePolicy?.PolicyDocument, replica.ReplicaStreamSpecification?.ResourcePolicy?.PolicyDocument),
      ...protectionFacts(replica),
    ],
  };
  const key: Box = { x: 628, y, width: 236, kind: 'key', title: 'Key', type: KEY, lines: keyFacts(only(resources, KEY)) };
  encryptionFact(table, replica);
  const middle = y + 45;
  const height = y + heightOf(drawn) + 16;

  return picture(height, 'What one SecureTable provisions', describe([role, drawn, key], 'The table is encrypted with the key.'), [
    text(16, 34, "new SecureTable(this, 'Orders', { partitionKey, dynamoStream }).grantReadData(reader);", 'code'),
    box(role), box(drawn), box(key),
    arrow([role.x + role.width, middle], [drawn.x - 4, middle]), label((role.x + role.width + drawn.x) / 2, middle, 'reads'),
    arrow([drawn.x + drawn.width, middle], [key.x - 4, middle]), label((drawn.x + drawn.width + key.x) / 2, middle, 'encrypted by'),
  ]);
}

/** A global table: a replica and a key in each Region. */
export function globalTablePicture(resources: readonly Resource[] = globalTable()): string {
  const table = only(resources, TABLE);
  const regions: string[] = table.properties.Replicas.map(({ Region }: { Region: string }) => Region);
  const ordered = [table.region, ...regions.filter((region) => region !== table.region)];
  const gap = 34;
  const width = (WIDTH - 32 - gap * (ordered.length - 1)) / ordered.length;
  const columns = ordered.map((region, index) => column(resources, table, region, 16 + index * (width + gap), width));
  const tableY = columns[0].table.y + 45;
  const frameHeight = columns[0].key.y + heightOf(columns[0].key) + 12 - 16;

  return picture(frameHeight + 32, `A global table in ${ordered.length} Regions`,
    columns.map(({ region, table: replica, key }) => describe([replica, key], `In ${region} the replica is encrypted with a key of that Region.`)).join(' '),
    columns.flatMap(({ region, table: replica, key }, index) => [
      frame(replica.x - 10, 16, width, frameHeight, region),
      box(replica), box(key),
      arrow([replica.x + 60, replica.y + heightOf(replica)], [replica.x + 60, key.y - 4]),
      text(replica.x + 72, key.y - 14, 'encrypted by', 'label'),
      ...(index === 0 ? [] : [arrow([replica.x - gap - 20 + 4, tableY], [replica.x - 4, tableY], true)]),
    ]));
}

function column(resources: readonly Resource[], table: Resource, region: string, x: number, width: number): { region: string; table: Box; key: Box } {
  const replica = replicaOf(table, region);
  const drawn: Box = {
    x: x + 10,
    y: 52,
    width: width - 20,
    kind: 'table',
    title: region === table.region ? 'Orders' : 'Orders, replica',
    type: TABLE,
    lines: [encryptionFact(table, replica), ...policies(resources, table, region), ...protectionFacts(replica)],
  };
  const key: Box = { ...drawn, y: drawn.y + heightOf(drawn) + 44, kind: 'key', title: 'Key', type: KEY, lines: keyFacts(only(resources, KEY, region)) };
  return { region, table: drawn, key };
}

/** The policies of a replica: the table has those of its own Region, custom resources set the others. */
function policies(resources: readonly Resource[], table: Resource, region: string): string[] {
  if (region === table.region) {
    const { ResourcePolicy, ReplicaStreamSpecification } = replicaOf(table, region);
    return tlsFacts(ResourcePolicy?.PolicyDocument, ReplicaStreamSpecification?.ResourcePolicy?.PolicyDocument);
  }
  const custom = resources.find(({ type, properties }) => type === 'Custom::SecureTableReplicaPolicy' && properties.Region === region)!;
  return tlsFacts(custom.properties.Policy, custom.properties.StreamPolicy);
}

function label(x: number, y: number, content: string): string {
  return text(x, y - 8, content, 'label', 'middle');
}

/** The picture in words, for screen readers. */
function describe(boxes: readonly Box[], relation: string): string {
  return `${boxes.map(({ title, type, lines }) => `${title} (${type}): ${lines.join('; ')}.`).join(' ')} ${relation}`;
}
