/** An error as DynamoDB's JSON protocol has it. */
export class Failure extends Error {
  constructor(readonly type: string, message: string, readonly status = 400) {
    super(message);
  }
}

/** A table as one Region shows it. */
export class FakeTable {
  readonly arn: string;
  status = 'ACTIVE';
  streamArn?: string;
  streamEnabled = false;

  constructor(readonly region: string, readonly name: string) {
    this.arn = `arn:aws:dynamodb:${region}:111122223333:table/${name}`;
  }

  enableStream(label = '2026-10-01T00:00:00.000'): this {
    this.streamArn = `${this.arn}/stream/${label}`;
    this.streamEnabled = true;
    return this;
  }

  /** Its ARN goes on being shown as the latest. */
  disableStream(): this {
    this.streamEnabled = false;
    return this;
  }
}

interface Attached {
  readonly text: string;
  readonly revisionId: string;
}

interface History {
  current?: Attached;
  previous?: Attached;
  changedAt: number;
}

/** A different policy within this time of the last change is refused (Developer Guide, resource-based policies). */
const LOCK = 15_000;
const LARGEST_POLICY = 20 * 1024;
const STREAM_ACTIONS = new Set(['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator']);

/** Tables by Region, and the policies on them and on their streams. */
export class FakeRegions {
  /** For so long after a change a read shows what was there before. */
  readLag = 0;

  private readonly tables = new Map<string, FakeTable>();
  private readonly policies = new Map<string, History>();
  private revisions = 0;

  constructor(protected readonly now: () => number) {}

  add(region: string, name: string): FakeTable {
    const table = new FakeTable(region, name);
    this.tables.set(table.arn, table);
    return table;
  }

  /** The replica goes, and its policies with it: one of the same name is a new one. */
  remove(table: FakeTable): void {
    this.tables.delete(table.arn);
    [...this.policies.keys()].filter((arn) => arn.startsWith(table.arn)).forEach((arn) => this.policies.delete(arn));
  }

  /** The policy that is in force now, whatever a read may show. */
  inForce(resourceArn: string | undefined): unknown {
    const text = this.policies.get(String(resourceArn))?.current?.text;
    return text === undefined ? undefined : JSON.parse(text);
  }

  /** What somebody else does, be it with a console or a template; undefined deletes. */
  changeByHand(resourceArn: string, policy: object | undefined): void {
    this.change(resourceArn, policy === undefined ? undefined : JSON.stringify(policy));
  }

  describe(region: string, nameOrArn: string): FakeTable {
    const table = [...this.tables.values()].find((each) => each.region === region && [each.name, each.arn].includes(nameOrArn));
    if (!table) {
      throw new Failure('ResourceNotFoundException', `Requested resource not found: Table: ${nameOrArn} not found`);
    }
    return table;
  }

  get(region: string, resourceArn: string): Attached {
    this.expectResource(region, resourceArn);
    const history = this.policies.get(resourceArn);
    const shown = history && this.now() - history.changedAt < this.readLag ? history.previous : history?.current;
    if (!shown) {
      throw new Failure('PolicyNotFoundException', `Resource-based policy not found for the provided ResourceArn: ${resourceArn}`);
    }
    return shown;
  }

  put(region: string, resourceArn: string, text: string): string {
    this.expectResource(region, resourceArn);
    expectPolicy(text, resourceArn.includes('/stream/'));
    const history = this.policies.get(resourceArn);
    if (history?.current?.text === text) {
      return history.current.revisionId;
    }
    if (history && this.now() - history.changedAt < LOCK) {
      throw new Failure('ResourceInUseException', `A policy operation is in progress on ${resourceArn}`);
    }
    return String(this.change(resourceArn, text)?.revisionId);
  }

  delete(region: string, resourceArn: string): void {
    this.expectResource(region, resourceArn);
    this.change(resourceArn, undefined);
  }

  private change(resourceArn: string, text: string | undefined): Attached | undefined {
    const current = text === undefined ? undefined : { text, revisionId: String(1_700_000_000_000 + ++this.revisions) };
    this.policies.set(resourceArn, { current, previous: this.policies.get(resourceArn)?.current, changedAt: this.now() });
    return current;
  }

  private expectResource(region: string, resourceArn: string): void {
    const table = this.describe(region, resourceArn.split('/stream/')[0]);
    if (![table.arn, table.streamArn].includes(resourceArn)) {
      throw new Failure('ResourceNotFoundException', `Requested resource not found: ${resourceArn}`);
    }
  }
}

/** Action names are validated when a policy is attached (aws-cdk#32230). */
function expectPolicy(text: string, onStream: boolean): void {
  if (Buffer.byteLength(text) > LARGEST_POLICY) {
    throw new Failure('ValidationException', 'Resource policy is larger than 20 KB');
  }
  const { Statement } = JSON.parse(text) as { Statement: { Action: string | string[] }[] };
  for (const action of Statement.flatMap((statement) => statement.Action)) {
    if (STREAM_ACTIONS.has(action) !== onStream) {
      throw new Failure('ValidationException', `Invalid policy document: unsupported action ${action}`);
    }
  }
}
