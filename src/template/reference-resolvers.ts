import { attributeOf } from '../cloudformation/intrinsics';
import { at, entriesOf, textOrNone } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import { domainSuffixOf, partitionOf } from '../cloudformation/regions';
import { hasPlaceholder, placeholderOf, REGION } from '../cloudformation/text';
import type { Template } from './template';
import { outputs } from './template-set';
import type { Place, TemplateSet, Text } from './template-set';

type Follower = (argument: Json, template: Template, templates: TemplateSet, text: Text) => readonly Place[];

/** Who follows which reference to where it leads beyond its template: to several places where names leave a doubt, or to none. */
export const REFERENCE_RESOLVERS = {
  'Ref': resolveParameter,
  'Fn::GetAtt': resolveAttribute,
  'Fn::ImportValue': resolveImport,
  'Fn::GetStackOutput': resolveStackOutput,
} satisfies { readonly [name: string]: Follower };

function resolveImport(argument: Json, template: Template, templates: TemplateSet, text: Text): readonly Place[] {
  const name = text(argument, template);
  return name === undefined ? [] : templates.exportsNamed(name, template, text);
}

function resolveStackOutput(argument: Json, template: Template, templates: TemplateSet, text: Text): readonly Place[] {
  const said = (key: string, otherwise: Json) => text(at(argument, key) ?? otherwise, template);
  const region = said('Region', { Ref: 'AWS::Region' });
  const role = said('RoleArn', '');
  return templates.stackOutputs(said('StackName', '') ?? '', said('OutputName', '') ?? '', {
    region: region === REGION ? template.region : region,
    // Another account's stack is read with a role of that account.
    account: role === '' ? template.account : role && role.split(':')[4],
  });
}

/** A parameter of a nested stack is what its parent passes, or its default. */
function resolveParameter(argument: Json, template: Template): readonly Place[] {
  if (typeof argument !== 'string' || template.deployer === undefined) {
    return [];
  }
  const parameter = template.section('Parameters', argument);
  // The value of an SSM parameter type is the name of what is looked up, not its value.
  if (parameter === undefined || textOrNone(at(parameter, 'Type')).startsWith('AWS::SSM::')) {
    return [];
  }
  const passed = template.deployer.parameter(argument);
  if (passed !== undefined) {
    return [{ template: template.deployer.template, name: `${template.origin.stackPath} Parameters.${argument}`, value: passed }];
  }
  const byDefault = at(parameter, 'Default');
  return byDefault === undefined ? [] : [{ template, name: `Parameters.${argument}`, value: byDefault }];
}

/** Outputs of nested stacks, and values that CDK's export reader fetches from another Region. */
function resolveAttribute(argument: Json, template: Template, templates: TemplateSet): readonly Place[] {
  const [logicalId, attribute] = attributeOf(argument) ?? ['', ''];
  const nested = template.nested.get(logicalId);
  if (nested !== undefined && attribute.startsWith('Outputs.')) {
    return outputs(nested, attribute.slice('Outputs.'.length));
  }
  return template.resources.get(logicalId)?.type === 'Custom::CrossRegionExportReader' ? templates.crossRegionExports(attribute, template) : [];
}

/** The value of a key of a mapping, for each first key that the stack might ask for. */
export function mappingRows(argument: readonly Json[], template: Template): readonly Json[] {
  const [name, first, second] = argument;
  if (typeof name !== 'string' || typeof first !== 'string' || typeof second !== 'string') {
    return [];
  }
  const mapping = template.section('Mappings', name);
  const rows = hasPlaceholder(first) ? entriesOf(mapping).map(([, row]) => row) : [at(mapping, first)];
  return rows.flatMap((row) => at(row, second) ?? []);
}

const PSEUDO_PARAMETERS: { readonly [name: string]: (template: Template) => string | undefined } = {
  'AWS::Region': (template) => template.region,
  'AWS::AccountId': (template) => template.account,
  'AWS::Partition': (template) => template.region && partitionOf(template.region),
  'AWS::URLSuffix': (template) => template.region && domainSuffixOf(template.region),
  'AWS::StackName': (template) => template.origin.stackName,
};

/** The text of a pseudo parameter in this stack, or its placeholder; undefined for any other name. */
export function pseudoParameter(name: string, template: Template): string | undefined {
  return Object.hasOwn(PSEUDO_PARAMETERS, name) ? PSEUDO_PARAMETERS[name](template) ?? placeholderOf(name) : undefined;
}
