import { asIntrinsic, attributeOf, DEPTH_LIMIT } from '../../cloudformation/intrinsics';
import { at, entriesOf, isList, isObject, isScalar, textOrNone } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import type { Template } from '../template';
import { outputValues } from '../template-set';
import type { TemplateSet } from '../template-set';

/** The parameter or pseudo parameter from which a value comes: for a nested stack, the parameter that its parent passes. */
interface Source {
  readonly template: Template;
  readonly name: string;
}

/**
 * The texts that matter for each parameter: what a condition of any template compares it with, the keys of mappings that it selects from, and what a
 * nested stack allows for it.
 */
export class Literals {
  private index?: ReadonlyMap<Template, ReadonlyMap<string, ReadonlySet<string>>>;

  constructor(private readonly templates: TemplateSet) {}

  public of(name: string, template: Template): readonly string[] {
    this.index ??= indexOf(this.templates.list);
    return [...this.index.get(template)?.get(name) ?? []];
  }
}

function indexOf(templates: readonly Template[]): ReadonlyMap<Template, ReadonlyMap<string, ReadonlySet<string>>> {
  const index = new Map<Template, Map<string, Set<string>>>();
  const add = (of: Json | undefined, within: Template, literals: readonly (Json | undefined)[]) => {
    for (const { template, name } of sourcesOf(of, within)) {
      const byName = index.get(template) ?? new Map<string, Set<string>>();
      index.set(template, byName);
      const found = byName.get(name) ?? new Set<string>();
      byName.set(name, found);
      literals.filter(isScalar).forEach((literal) => found.add(String(literal)));
    }
  };
  for (const template of templates) {
    const { document } = template;
    const mappings = at(document, 'Mappings');
    forEachIntrinsic([at(document, 'Conditions'), at(document, 'Rules'), mappings === undefined ? undefined : document], (name, argument) => {
      const [first, second, third] = isList(argument) ? argument : [];
      if (name === 'Fn::Equals') {
        add(first, template, [second]);
        add(second, template, [first]);
      } else if (name === 'Fn::Contains') {
        add(second, template, isList(first) ? first : []);
      } else if (name === 'Fn::FindInMap') {
        const rows = entriesOf(at(mappings, textOrNone(first)));
        add(second, template, rows.map(([key]) => key));
        add(third, template, rows.flatMap(([, row]) => entriesOf(row).map(([key]) => key)));
      }
    });
    if (template.parent !== undefined) {
      entriesOf(at(document, 'Parameters')).forEach(([name, parameter]) => add({ Ref: name }, template, allowedValues(parameter) ?? []));
    }
  }
  return index;
}

/**
 * The values that a parameter may have; undefined where it may have others. The allowed values of an SSM parameter type are names in SSM, not values.
 */
export function allowedValues(parameter: Json | undefined): readonly string[] | undefined {
  const allowed = at(parameter, 'AllowedValues');
  const isClosed = isList(allowed) && allowed.length > 0 && allowed.every(isScalar) && !textOrNone(at(parameter, 'Type')).startsWith('AWS::SSM::');
  return isClosed ? [...new Set(allowed.map(String))] : undefined;
}

/** Pseudo parameters belong to the stack with which the nested ones are deployed. */
export function ownerOf(name: string, template: Template): Template {
  const { parent } = template;
  return name.startsWith('AWS::') && parent?.resource.type === 'AWS::CloudFormation::Stack' ? ownerOf(name, parent.template) : template;
}

/** An item of a list as a separate variable. */
export function itemName(list: string, index: Json | undefined): string {
  return `${list}[${String(index)}]`;
}

/** The parameters whose value a value may be as a whole, as in `{Fn::Sub: '${Stage}'}` or `{Fn::If: [IsProd, {Ref: Stage}, 'x']}`. */
function sourcesOf(of: Json | undefined, template: Template, depth = 0): readonly Source[] {
  const { name, argument } = asIntrinsic(of) ?? {};
  const [first, second, third] = isList(argument) ? argument : [argument];
  const inside = (value: Json | undefined, within = template) => (depth > DEPTH_LIMIT ? [] : sourcesOf(value, within, depth + 1));
  switch (name) {
    case 'Ref': {
      const parameter = textOrNone(argument);
      const passed = parameter.startsWith('AWS::') ? undefined : template.parent?.parameter(parameter);
      return passed === undefined ? [{ name: parameter, template: ownerOf(parameter, template) }] : inside(passed, template.parent!.template);
    }
    case 'Fn::Sub': {
      const variable = /^\$\{\s*([A-Za-z0-9:]+)\s*\}$/.exec(textOrNone(first))?.[1];
      return variable === undefined ? [] : inside(at(second, variable) ?? { Ref: variable });
    }
    case 'Fn::Join':
      return isList(second) ? second.length === 1 ? inside(second[0]) : [] : first === ',' ? inside(second) : [];
    case 'Fn::Select':
      return isList(second) ? [] : inside(second).map((list) => ({ ...list, name: itemName(list.name, first) }));
    case 'Fn::If':
      return [...inside(second), ...inside(third)];
    case 'Fn::GetAtt': {
      const [id, attribute] = attributeOf(argument!) ?? ['', ''];
      return (attribute.startsWith('Outputs.') ? template.nested.get(id) ?? [] : []).flatMap((nested) =>
        outputValues(nested, attribute.slice('Outputs.'.length)).flatMap(({ value }) => inside(value, nested)));
    }
    default:
      return [];
  }
}

function forEachIntrinsic(within: readonly (Json | undefined)[], visit: (name: string, argument: Json) => void): void {
  const stack = [...within];
  while (stack.length > 0) {
    const value = stack.pop();
    if (isList(value)) {
      stack.push(...value);
    } else if (isObject(value)) {
      const intrinsic = asIntrinsic(value);
      if (intrinsic !== undefined) {
        visit(intrinsic.name, intrinsic.argument);
      }
      stack.push(...Object.values(value));
    }
  }
}
