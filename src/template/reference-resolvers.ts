import type { Json } from './facts';
import { REGION } from './pseudo';
import { attributeOf } from './template';
import type { Template } from './template';
import { outputs } from './template-set';
import type { Place, TemplateSet, Text } from './template-set';
import { entriesOf, own, textOrNone } from '../cloudformation/json';
import { split } from '../cloudformation/text';

type Follower = (argument: Json, template: Template, templates: TemplateSet, text: Text) => readonly Place[];

/** Who follows which reference to where it leads beyond its template: to several places where names leave a doubt, or to none. */
export const FOLLOWERS = {
  'Ref': followParameter,
  'Fn::GetAtt': followAttribute,
  'Fn::ImportValue': followImport,
  'Fn::GetStackOutput': followStackOutput,
} satisfies { readonly [name: string]: Follower };

function followImport(argument: Json, template: Template, templates: TemplateSet, text: Text): readonly Place[] {
  const name = text(argument, template);
  return name === undefined ? [] : templates.exportsNamed(name, template, text);
}

function followStackOutput(argument: Json, template: Template, templates: TemplateSet, text: Text): readonly Place[] {
  const said = (key: string, otherwise: Json) => text(own(argument, key) ?? otherwise, template);
  const region = said('Region', { Ref: 'AWS::Region' });
  const role = said('RoleArn', '');
  return templates.stackOutputs(said('StackName', '') ?? '', said('OutputName', '') ?? '', {
    region: region === REGION ? template.region : region,
    // Another account's stack is read with a role of that account.
    account: role === '' ? template.account : role && split(':', role)[4],
  });
}

/** A parameter of a nested stack is what its parent passes, or its default. */
function followParameter(argument: Json, template: Template): readonly Place[] {
  if (typeof argument !== 'string' || template.deployer === undefined) {
    return [];
  }
  const parameter = template.section('Parameters', argument);
  // The value of an SSM parameter type is the name of what is looked up, not its value.
  if (parameter === undefined || textOrNone(own(parameter, 'Type')).startsWith('AWS::SSM::')) {
    return [];
  }
  const passed = template.deployer.parameter(argument);
  if (passed !== undefined) {
    return [{ template: template.deployer.template, name: `${template.origin.stackPath} Parameters.${argument}`, value: passed }];
  }
  const byDefault = own(parameter, 'Default');
  return byDefault === undefined ? [] : [{ template, name: `Parameters.${argument}`, value: byDefault }];
}

/** Outputs of nested stacks, and values that CDK's export reader fetches from another Region. */
function followAttribute(argument: Json, template: Template, templates: TemplateSet): readonly Place[] {
  const [logicalId, attribute] = attributeOf(argument) ?? ['', ''];
  const nested = template.nested.get(logicalId);
  if (nested !== undefined && attribute.startsWith('Outputs.')) {
    return outputs(nested, attribute.slice('Outputs.'.length));
  }
  return template.resources.get(logicalId)?.type === 'Custom::CrossRegionExportReader' ? templates.crossRegionExports(attribute, template) : [];
}

/** The value of a key of a mapping, for each first key that the stack might ask for. */
export function mapped(argument: readonly Json[], template: Template): readonly Json[] {
  const [name, first, second] = argument;
  if (typeof name !== 'string' || typeof first !== 'string' || typeof second !== 'string') {
    return [];
  }
  const mapping = template.section('Mappings', name);
  const rows = first.startsWith('${AWS::') ? entriesOf(mapping).map(([, row]) => row) : [own(mapping, first)];
  return rows.flatMap((row) => own(row, second) ?? []);
}
