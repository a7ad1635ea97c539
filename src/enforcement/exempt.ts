import { CfnResource, NestedStack, Stack, Stage } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { exemptInTemplates } from './exemption-section';
import type { KeyConstruct } from './exemption-section';
import { stagesIn, synthesizedStageOf } from '../cdk/stages';
import { refuseUnknownProperties } from '../cdk/untyped-properties';
import type { Names } from '../cdk/untyped-properties';
import { EXEMPTION_METADATA, problemOf } from '../cloudformation/exemption';
import type { Exemption } from '../cloudformation/exemption';
import { listOf } from '../cloudformation/json';
import type { Json, JsonObject } from '../cloudformation/json';
import { isKeyType } from '../cloudformation/resource-types';
import { constructError } from '../errors';

const NAMES: Names<Omit<Exemption, 'of' | 'key'>> = { rules: true, regions: true, reason: true, until: true };

/**
 * Writes an exemption into the metadata of the construct's resource. Without a resource, it goes into the metadata of the templates that have a
 * finding about the construct.
 */
export function writeExemption(construct: IConstruct, exemption: Exemption): void {
  refuseUnknownProperties(construct, exemption, { names: NAMES, of: 'an exemption' });
  refuseTooLate(construct);
  const entry = entryOf(construct, exemption);
  if (Stack.isStack(construct) || Stage.isStage(construct)) {
    const marked = { ...entry, of: pathOf(construct) };
    // The parent has the findings about what a nested stack deploys, the nested template those about its macros.
    addToResource(NestedStack.isNestedStack(construct) ? construct.nestedStackResource : undefined, marked);
    exemptInTemplates({ of: construct, entry: marked });
    return;
  }
  const exempt = behindAlias(construct);
  const resource = resourceOf(exempt);
  if (resource !== undefined) {
    addToResource(resource, entry);
  } else if (isKey(exempt)) {
    exemptInTemplates({ of: exempt, entry: { ...entry, of: pathOf(exempt) }, key: exempt });
  } else {
    throw constructError(construct, 'ExemptionOfNoTable', 'The construct has no resource to exempt',
      'Pass the table, its key, or the resource that may contain tables, as a construct of this app. For macros and loops, pass the stack.');
  }
}

/** CDK Pipelines synthesizes a stage as soon as it is added, and a synthesized stage does not change. */
function refuseTooLate(construct: IConstruct): void {
  const inside = Stage.isStage(construct) ? stagesIn(construct).flatMap(({ node }) => node.children) : [];
  const synthesized = [construct, ...inside].map(synthesizedStageOf).find((stage) => stage !== undefined && stage !== construct.node.root);
  if (synthesized !== undefined) {
    throw constructError(construct, 'ExemptionTooLate', `The stage ${synthesized.node.path} is already synthesized without the exemption`,
      'Call exempt before the stage is added to a pipeline.');
  }
}

function entryOf(construct: IConstruct, { rules, regions, reason, until }: Exemption): JsonObject {
  const entry: JsonObject = {
    rules: [...new Set(rules)],
    ...regions === undefined ? {} : { regions },
    reason,
    ...until === undefined ? {} : { until },
  };
  const problem = problemOf(entry);
  if (problem !== undefined) {
    throw constructError(construct, problem.code, problem.what, problem.remedy);
  }
  return entry;
}

function pathOf({ node }: IConstruct): string {
  return node.path === '' ? '<root>' : node.path;
}

/** Appends to what the metadata has, a single exemption without a list included. */
function addToResource(resource: CfnResource | undefined, entry: JsonObject): void {
  const written = resource?.getMetadata(EXEMPTION_METADATA) as Json | undefined;
  resource?.addMetadata(EXEMPTION_METADATA, [...listOf(written), entry]);
}

/** The resource of a construct, through any number of layers. `Key.fromCfnKey` makes a construct below its resource. */
function resourceOf(construct: IConstruct): CfnResource | undefined {
  if (CfnResource.isCfnResource(construct)) {
    return construct;
  }
  const { defaultChild, scope } = construct.node;
  if (defaultChild !== undefined) {
    return resourceOf(defaultChild);
  }
  return scope !== undefined && CfnResource.isCfnResource(scope) && isKeyType(scope.cfnResourceType) ? scope : undefined;
}

/** Checked by its shape, since CDK has a different class for each way to import a key. */
function isKey(construct: IConstruct): construct is KeyConstruct {
  return 'keyArn' in construct && 'keyId' in construct;
}

/** Findings are about keys: an alias stands for its key, unless it is imported by name, when its key is unknown. */
function behindAlias(construct: IConstruct): IConstruct {
  if (!('aliasTargetKey' in construct)) {
    return construct;
  }
  try {
    return behindAlias(construct.aliasTargetKey as IConstruct);
  } catch {
    return construct;
  }
}
