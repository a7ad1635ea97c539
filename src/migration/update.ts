import type { Reading } from './reading';
import type { Released } from './released';
import type { Resource, Template } from './template';

/** A change that would lose data or fail, or could. */
export interface MigrationRisk {
  readonly rule: 'TableTypeChanged' | 'TableReplaced' | 'TableChangeRefused' | 'TableGone' | 'KeyReplaced' | 'KeyGone' | 'KeyNotRetained'
    | 'KeyChangedWithReplica' | 'ReplicaKeyChanged' | 'ReplicasChanged' | 'ConditionChanged' | 'StackChanged' | 'NestedStackGone'
    | 'NestedStackUnknown' | 'CustomResourceGone' | 'CustomResourceChanged' | 'LoopChanged' | 'MacroChanged';
  /** A warning is reported; anything else fails the synthesis. */
  readonly isWarning?: boolean;
  readonly logicalIds: readonly string[];
  readonly what: string;
  readonly fix: string;
  /** Path in the resource. */
  readonly location: string;
  /** The template that shows the risk. */
  readonly templatePath: string;
}

/** An update of a stack from one template to another, or its removal. */
export interface Update {
  readonly before: Reading;
  /** Undefined where the stack is removed. */
  readonly after: Reading | undefined;
  readonly released: Released;
  /** All templates, deployed and current. */
  readonly readings: readonly Reading[];
  /** The deployed template of a nested stack, where it is known. */
  readonly deployedTemplateOf: (resource: Resource, current: Template | undefined) => Template | undefined;
  /** Whether CloudFormation keeps the resources of a nested stack that is removed. */
  readonly isKept?: boolean;
}

/** A risk of a resource, with where it is shown: in the current template, or in the deployed one for what is gone. */
export function riskOf(
  { after, before }: Update, { logicalId }: Pick<Resource, 'logicalId'>, risk: Omit<MigrationRisk, 'logicalIds' | 'templatePath'>,
): MigrationRisk {
  return { ...risk, logicalIds: [logicalId], templatePath: (after ?? before).template.origin.path };
}

/** The templates apart from those of the stack that is updated. */
export function otherReadings({ before, after, readings }: Update): readonly Reading[] {
  return readings.filter(({ template }) => template !== before.template && template !== after?.template);
}
