import { Aspects, CfnElement, CfnResource, Lazy, Stack, Stage } from 'aws-cdk-lib';
import type { IAspect } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { readTree } from '../cdk/construct-tree';
import { onStageCreated, stagesIn } from '../cdk/stages';
import { EXEMPTION_METADATA, keyAsText } from '../cloudformation/exemption';
import { canonical, listOf } from '../cloudformation/json';
import type { Json, JsonObject } from '../cloudformation/json';
import { becomesTable, isCustomResource } from '../cloudformation/resource-types';
import { FOREIGN_REFERENCE } from '../template/template';

/** The part of `IKey` that an exemption needs. */
export interface KeyConstruct extends IConstruct {
  readonly keyArn: string;
  readonly keyId: string;
}

/** An exemption of what has no resource: a stack, a stage, an app, or a key that the app imports. */
export interface ConstructExemption {
  readonly of: IConstruct;
  readonly entry: JsonObject;
  readonly key?: KeyConstruct;
}

/** A global symbol, since several copies of this package may be loaded. */
const EXEMPTIONS = Symbol.for('cdk-secure-table.exemptions');

type Exempting = IConstruct & { [EXEMPTIONS]?: ConstructExemption[] };

/** All exemptions of constructs without a resource in an app. */
export function constructExemptions(root: IConstruct): readonly ConstructExemption[] {
  return (root as Exempting)[EXEMPTIONS] ?? [];
}

/** Makes each template that has a finding about the construct render the exemption in its Metadata section. */
export function exemptInTemplates(exemption: ConstructExemption): void {
  const root: Exempting = exemption.of.node.root;
  root[EXEMPTIONS] = [...root[EXEMPTIONS] ?? [], exemption];
  const range = rangeOf(exemption);
  range.node.findAll().filter(Stack.isStack).forEach(addSection);
  if (!COVERED.has(range)) {
    onStageCreated(range, () => coverLaterStacks(range));
    coverLaterStacks(range);
  }
}

const COVERED = new WeakSet<IConstruct>();

/** An aspect does not visit the stages in its scope, so each of them needs it. */
function coverLaterStacks(range: IConstruct): void {
  for (const scope of [range, ...stagesIn(range)].filter((one) => !COVERED.has(one))) {
    COVERED.add(scope);
    Aspects.of(scope).add(SECTIONS_OF_LATER_STACKS);
  }
}

/** Where findings about the construct may be: an imported key may encrypt tables of every stack in its stage. */
export function rangeOf({ of, key }: Omit<ConstructExemption, 'entry'>): IConstruct {
  return key === undefined ? of : Stage.of(of) ?? of.node.root;
}

const SECTIONS_OF_LATER_STACKS: IAspect = {
  visit: (construct) => {
    if (Stack.isStack(construct)) {
      addSection(construct);
    }
  },
};

const SECTION_ID = 'cdk-secure-table-exemptions';

function addSection(stack: Stack): void {
  if (stack.node.tryFindChild(SECTION_ID) === undefined) {
    new ExemptionSection(stack, SECTION_ID);
  }
}

/** Whether a section reads its stack, whose own sections have nothing to add to that. */
let isReading = false;

/** The exemptions in the Metadata section of a template. An element, so that it is rendered with the stack as it then is. */
class ExemptionSection extends CfnElement {
  /** The exemptions that the app wrote into the section itself. */
  private written: readonly Json[] = [];
  private readonly rendered = new Set<string>();

  /** @internal */
  public _toCloudFormation(): object {
    this.takeWritten();
    // Not while CDK looks for references between stacks: the section has none.
    return { Metadata: Lazy.uncachedAny({ produce: (context) => (context.preparing ? undefined : this.render()) }) };
  }

  /** CDK merges the sections of elements into the stack's metadata, and refuses duplicate keys, for example those of an earlier synthesis. */
  private takeWritten(): void {
    const { metadata } = this.stack.templateOptions;
    const present = metadata?.[EXEMPTION_METADATA] as Json | undefined;
    if (metadata === undefined || present === undefined) {
      return;
    }
    delete metadata[EXEMPTION_METADATA];
    if (!this.rendered.has(canonical(present))) {
      this.written = listOf(present);
    }
  }

  private render(): object | undefined {
    const entries = isReading ? this.written : [...this.written, ...this.needed()];
    this.rendered.add(canonical(entries));
    return entries.length === 0 ? undefined : { [EXEMPTION_METADATA]: entries };
  }

  private needed(): readonly Json[] {
    isReading = true;
    try {
      return constructExemptions(this.node.root)
        .filter((exemption) => this.node.scopes.includes(rangeOf(exemption)) && isNeeded(exemption, this.stack))
        .map(({ entry, key }) => (key === undefined ? entry : { ...entry, key: keyAsText(this.stack.resolve(key.keyArn)) }));
    } finally {
      isReading = false;
    }
  }
}

function isNeeded({ of, key }: ConstructExemption, stack: Stack): boolean {
  return of === stack || (key === undefined ? hasFindingWithoutResource(stack) : namesKey(stack, key));
}

/** Whether the template has a macro or a loop, or a table under a key that the app does not define. */
function hasFindingWithoutResource(stack: Stack): boolean {
  const { opaque, tables } = readTree(stack);
  const isImported = (name: string | undefined) => name !== undefined && !name.includes(FOREIGN_REFERENCE);
  return opaque.some(({ where }) => where.logicalId === '' && where.constructPath === stack.node.path)
    || tables.some(({ replicas }) => replicas.some(({ encryption }) => encryption.some((branch) =>
      branch.kind === 'value' && isImported(branch.value.foreignKeyName))));
}

/** Whether a table of the stack, or a custom resource that may make one, names the key. */
function namesKey(stack: Stack, key: KeyConstruct): boolean {
  const names = [key.keyArn, key.keyId].map((name) => textOf(stack, name));
  return stack.node.findAll().some((construct) => CfnResource.isCfnResource(construct) && construct.stack === stack
    && (becomesTable(construct.cfnResourceType) || isCustomResource(construct.cfnResourceType))
    && names.some((name) => textOf(stack, construct._toCloudFormation()).includes(name)));
}

/** The JSON of a rendered value, without the quotes of a text, which may be a part of another. */
function textOf(stack: Stack, value: unknown): string {
  const rendered: unknown = stack.resolve(value);
  return typeof rendered === 'string' ? rendered : JSON.stringify(rendered) ?? '';
}
