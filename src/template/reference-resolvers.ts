import type { Template } from './template';
import { outputValues } from './template-set';
import type { TemplateSet, TemplateValue, TextOf } from './template-set';
import { attributeOf } from '../cloudformation/intrinsics';
import { at, entriesOf, isList, textOrNone } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import { domainSuffixOf, partitionOf } from '../cloudformation/regions';
import { hasPlaceholder, placeholderOf, REGION } from '../cloudformation/text';

type ReferenceResolver = (argument: Json, template: Template, templates: TemplateSet, textOf: TextOf) => readonly TemplateValue[];

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

/** Resolves outputs of nested stacks, and values that CDK's export reader fetches from another Region. */
function resolveAttribute(argument: Json, template: Template, templates: TemplateSet): readonly TemplateValue[] {
  const [logicalId, attribute] = attributeOf(argument) ?? ['', ''];
  const nested = template.nested.get(logicalId);
  if (nested !== undefined && attribute.startsWith('Outputs.')) {
    return outputValues(nested, attribute.slice('Outputs.'.length));
  }
  return template.resources.get(logicalId)?.type === 'Custom::CrossRegionExportReader' ? templates.crossRegionExports(attribute, template) : [];
}

function resolveImport(argument: Json, template: Template, templates: TemplateSet, textOf: TextOf): readonly TemplateValue[] {
  const name = textOf(argument, template);
  return name === undefined ? [] : templates.exportsNamed(name, template, textOf);
}

function resolveStackOutput(argument: Json, template: Template, templates: TemplateSet, textOf: TextOf): readonly TemplateValue[] {
  const part = (key: string, byDefault: Json = '') => textOf(at(argument, key) ?? byDefault, template);
  const region = part('Region', { Ref: 'AWS::Region' });
  const role = part('RoleArn');
  return templates.stackOutputs(part('StackName') ?? '', part('OutputName') ?? '', {
    region: region === REGION ? template.region : region,
    // A stack of another account is read with a role of that account.
    account: role === '' ? template.account : role && role.split(':')[4],
  });
}

/** The values of a key of a mapping, one for each first key that the stack may use. */
export function mappingValues(argument: Json, template: Template): readonly Json[] {
  const [name, first, second] = isList(argument) ? argument : [];
  if (typeof name !== 'string' || typeof first !== 'string' || typeof second !== 'string') {
    return [];
  }
  const mapping = template.section('Mappings', name);
  const rows = hasPlaceholder(first) ? entriesOf(mapping).map(([, row]) => row) : [at(mapping, first)];
  return rows.flatMap((row) => at(row, second) ?? []);
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
