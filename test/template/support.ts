import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { App, DefaultStackSynthesizer, Stack, Validations } from 'aws-cdk-lib';
import type { Environment, IPolicyValidationContext, ISynthesisSession } from 'aws-cdk-lib';
import { AttributeType } from 'aws-cdk-lib/aws-dynamodb';
import type { IConstruct } from 'constructs';
import { readAssembly } from '../../src/cdk/assembly';
import type { Json } from '../../src/cloudformation/json';
import type { AppFacts, Branch, ReplicaFact, TableFact } from '../../src/template';
import { Template } from '../../src/template/template';
import type { TemplateOrigin } from '../../src/template/template';

export const EAST = { account: '111122223333', region: 'us-east-1' };
export const WEST = { account: '111122223333', region: 'us-west-2' };
export const ABSENT = [{ kind: 'absent' }];
export const partitionKey = { name: 'pk', type: AttributeType.STRING };

const outdirs: string[] = [];
afterAll(() => outdirs.splice(0).forEach((outdir) => rmSync(outdir, { recursive: true })));

export function newApp(): App {
  const outdir = mkdtempSync(join(tmpdir(), 'template-'));
  outdirs.push(outdir);
  return new App({ outdir, analyticsReporting: false, treeMetadata: false });
}

/** Synthesizes and reads, as a validation plugin of the app does. */
export function facts(app: App, scope: IConstruct = app): AppFacts {
  let read: AppFacts | undefined;
  const validate = (context: IPolicyValidationContext) => {
    read = allCases(readAssembly(context.appConstruct, scope, context.stackTemplates));
    return { success: true, violations: [] };
  };
  Validations.of(app).addPlugins({ name: 'Reader', validate });
  app.synth();
  return read!;
}

/** The facts with those of all cases of a resource in one, whose branches are the outcomes of all cases. */
export function allCases(of: AppFacts): AppFacts {
  const { related, ...lists } = of;
  const merged = Object.entries(lists).map(([kind, list]: [string, readonly Fact[]]) => {
    const byResource = new Map<string, Fact>();
    const counts = new Map<string, number>();
    list.forEach((fact, index) => {
      const { templateFile, logicalId } = fact.where;
      // A resource may have several facts of a kind: the first of each case belong together.
      const inCase = JSON.stringify([templateFile, logicalId, fact.when]);
      const count = counts.get(inCase) ?? 0;
      counts.set(inCase, count + 1);
      const id = fact.when === undefined ? String(index) : JSON.stringify([templateFile, logicalId, count]);
      byResource.set(id, byResource.has(id) ? union(byResource.get(id)!, fact) as Fact : fact);
    });
    return [kind, [...byResource.values()]];
  });
  return { ...Object.fromEntries(merged) as Omit<AppFacts, 'related'>, related };
}

interface Fact {
  readonly where: { readonly templateFile?: string; readonly logicalId: string };
  readonly when?: object;
}

function union(one: object, other: object): object {
  return Object.fromEntries(Object.entries(one).map(([key, value]: [string, unknown]) => {
    const added = other[key as keyof typeof other] as unknown;
    if (key === 'replicas') {
      const [replicas, others] = [value, added] as ReplicaFact[][];
      const regions = [...new Set([...replicas, ...others].map(({ region }) => region))];
      return [key, regions.map((region) => [...replicas, ...others].filter((found) => found.region === region)
        .reduce((before, found) => union(before, found) as ReplicaFact))];
    }
    const isBranches = Array.isArray(value) && value.every((branch) => typeof branch === 'object' && branch !== null && 'kind' in branch);
    return [key, isBranches ? unionOfBranches([...value, ...added as unknown[]] as Branch<unknown>[]) : value];
  }));
}

function unionOfBranches(branches: readonly Branch<unknown>[]): readonly Branch<unknown>[] {
  const found = new Map<string, Branch<unknown>>();
  for (const branch of branches) {
    const isFact = branch.kind === 'value' && typeof branch.value === 'object' && branch.value !== null && 'stream' in branch.value;
    const id = isFact ? 'fact' : JSON.stringify(branch);
    const before = found.get(id);
    found.set(id, isFact && before?.kind === 'value' ? { kind: 'value', value: union(before.value as object, branch.value as object) } : branch);
  }
  return [...found.values()];
}

export function table(of: AppFacts, path: string): TableFact {
  const found = of.tables.filter((candidate) => candidate.where.constructPath === path);
  if (found.length !== 1) {
    throw new Error(`${found.length} tables at ${path}; there are ${of.tables.map((candidate) => candidate.where.constructPath).join(', ')}`);
  }
  return found[0];
}

export function replica(of: TableFact, region?: string): ReplicaFact {
  const found = of.replicas.filter((candidate) => candidate.region === region);
  if (found.length !== 1) {
    throw new Error(`${found.length} replicas in ${region}`);
  }
  return found[0];
}

export function yes<T>(value: T): readonly Branch<T>[] {
  return [{ kind: 'value', value }];
}

export function unverifiable(why: string | RegExp): unknown {
  return expect.objectContaining({ kind: 'unverifiable', why: typeof why === 'string' ? why : expect.stringMatching(why) });
}

/** The key behind an encryption, by the construct path of the key. */
export function behindKey(path: string, more: object = {}): unknown {
  const key = expect.objectContaining({ where: expect.objectContaining({ constructPath: path }) });
  return [{ kind: 'value', value: { level: 'CUSTOMER_MANAGED', key, ...more } }];
}

export function foreignKey(why: RegExp, more: object = {}): unknown {
  return [{ kind: 'value', value: { level: 'CUSTOMER_MANAGED', foreignKey: expect.stringMatching(why), foreignKeyName: expect.any(String), ...more } }];
}

type Document = { Resources: { [logicalId: string]: { Type: string; Properties: { [name: string]: unknown } } } };

/** A user's own synthesizer, which edits the template after the tree is final. */
export class EditingSynthesizer extends DefaultStackSynthesizer {
  constructor(private readonly edit: (rendered: Document) => void) {
    super();
  }

  public override synthesizeTemplate(session: ISynthesisSession): ReturnType<DefaultStackSynthesizer['synthesizeTemplate']> {
    const asset = super.synthesizeTemplate(session);
    const file = join(session.outdir, this.boundStack.templateFile);
    const rendered = JSON.parse(readFileSync(file, 'utf8')) as Document;
    this.edit(rendered);
    writeFileSync(file, JSON.stringify(rendered));
    return asset;
  }
}

/** Reads a template as it stands, written into the assembly of a real app. */
export function factsOf(document: object, env: Environment = EAST): AppFacts {
  const app = newApp();
  const rewrite = (rendered: Document) => {
    Object.keys(rendered).forEach((key) => delete (rendered as Partial<Document>)[key as keyof Document]);
    Object.assign(rendered, document);
  };
  new Stack(app, 'Shop', { env, synthesizer: new EditingSynthesizer(rewrite) });
  return facts(app);
}

/** One resource with the given properties, beside others. */
export function resources(type: string, properties: object, others: object = {}): { readonly Resources: object } {
  return { Resources: { It: { Type: type, Properties: properties }, ...others } };
}

/** A template that stands for itself. */
export function template(document: Json, origin: Partial<TemplateOrigin> = {}): Template {
  return new Template(document, { stackPath: 'Shop', stackName: 'shop', pathOf: (logicalId) => `Shop/${logicalId}`, ...origin });
}
