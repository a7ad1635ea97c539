import type { Template } from './template';
import { outputValues } from './template-set';
import type { TemplateSet, TemplateValue, Texts } from './template-set';
import { attributeOf } from '../cloudformation/intrinsics';
import { at, textOrNone } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import { domainSuffixOf, partitionOf } from '../cloudformation/regions';
import { SSM_PARAMETER } from '../cloudformation/resource-types';
import { placeholderOf, REGION } from '../cloudformation/text';

type ReferenceResolver = (argument: Json, template: Template, templates: TemplateSet, texts: Texts) => readonly TemplateValue[];

/** How references are resolved: to no value where they stay inside their template, to several values where names do not identify one. */
export const REFERENCE_RESOLVERS = {
  'Ref': resolveParameter,
  'Fn::GetAtt': resolveAttribute,
  'Fn::ImportValue': resolveImport,
  'Fn::GetStackOutput': resolveStackOutput,
} satisfies { readonly [name: string]: ReferenceResolver };

/** A parameter of a nested stack has the value that its parent passes, or its default. */
function resolveParameter(argument: Json, template: Template): readonly TemplateValue[] {
  const { parent } = template;
  if (typeof argument !== 'string' || parent === undefined) {
    return [];
  }
  const parameter = template.section('Parameters', argument);
  // The value of an SSM parameter type is the name of a parameter in SSM, not its value.
  if (parameter === undefined || textOrNone(at(parameter, 'Type')).startsWith('AWS::SSM::')) {
    return [];
  }
  const name = `Parameters.${argument}`;
  const passed = parent.parameter(argument);
  if (passed !== undefined) {
    return [{ template: parent.template, name: `${template.origin.stackPath} ${name}`, value: passed }];
  }
  const byDefault = at(parameter, 'Default');
  return byDefault === undefined ? [] : [{ template, name, value: byDefault }];
}

/** Resolves outputs of nested stacks, values of SSM parameters, and values that CDK's export reader fetches from another Region. */
function resolveAttribute(argument: Json, template: Template, templates: TemplateSet): readonly TemplateValue[] {
  const [logicalId, attribute] = attributeOf(argument) ?? ['', ''];
  const nested = template.nested.get(logicalId);
  if (nested !== undefined && !template.partlyRead.has(logicalId) && attribute.startsWith('Outputs.')) {
    return nested.flatMap((each) => outputValues(each, attribute.slice('Outputs.'.length)));
  }
  const { type, properties } = template.resources.get(logicalId) ?? {};
  const stored = type === SSM_PARAMETER && attribute === 'Value' ? at(properties, 'Value') : undefined;
  if (stored !== undefined) {
    return [{ template, name: `${logicalId}.Value`, value: stored }];
  }
  return type === 'Custom::CrossRegionExportReader' ? templates.crossRegionExports(attribute, template) : [];
}

function resolveImport(argument: Json, template: Template, templates: TemplateSet, texts: Texts): readonly TemplateValue[] {
  const name = texts.inCase(argument, template);
  return name === undefined ? [] : templates.exportsNamed(name, template, texts);
}

function resolveStackOutput(argument: Json, template: Template, templates: TemplateSet, { inCase }: Texts): readonly TemplateValue[] {
  const part = (key: string, byDefault: Json = '') => inCase(at(argument, key) ?? byDefault, template);
  const region = part('Region', { Ref: 'AWS::Region' });
  const role = part('RoleArn');
  return templates.stackOutputs(part('StackName') ?? '', part('OutputName') ?? '', {
    region: region === REGION ? template.region : region,
    // A stack of another account is read with a role of that account.
    account: role === '' ? template.account : role && role.split(':')[4],
  });
}

/** The text of a pseudo parameter in this stack, or its placeholder; undefined for any other name. */
export function pseudoParameter(name: string, template: Template): string | undefined {
  return Object.hasOwn(PSEUDO_PARAMETERS, name) ? PSEUDO_PARAMETERS[name](template) ?? placeholderOf(name) : undefined;
}

const PSEUDO_PARAMETERS: { readonly [name: string]: (template: Template) => string | undefined } = {
  'AWS::Region': (template) => template.region,
  'AWS::AccountId': (template) => template.account,
  'AWS::Partition': (template) => template.region && partitionOf(template.region),
  'AWS::URLSuffix': (template) => template.region && domainSuffixOf(template.region),
  'AWS::StackName': (template) => template.origin.stackName,
};
