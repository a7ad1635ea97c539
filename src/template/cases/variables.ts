import { IMPOSSIBLE, OTHER } from './assignments';
import type { Question, Variable } from './assignments';
import type { Cases } from './cases';
import { allowedValues, itemName, ownerOf } from './literals';
import type { Literals } from './literals';
import { asIntrinsic } from '../../cloudformation/intrinsics';
import { at, isList, isScalar, textOrNone } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { domainSuffixOf, partitionOf } from '../../cloudformation/regions';
import { pseudoParameterOf } from '../../cloudformation/text';
import { value } from '../branches';
import type { Branches } from '../facts';
import { knownKey } from '../functions';
import type { MappingKey } from '../functions';
import type { Template } from '../template';

/** The question which value a parameter has; the answer depends on the parameter itself. */
export type ParameterQuestion = Question<string> & Variable;

/** What the section `Rules` of a template requires of a parameter. */
type RulesAbout = (name: string, template: Template) => readonly Question<boolean>[];

/** Parameters and pseudo parameters as variables, each one object for a template. */
export class Variables {
  private readonly questions = new WeakMap<Template, Map<string, ParameterQuestion>>();
  private readonly comparisons = new WeakMap<Template, Map<string, Question<boolean> & Variable>>();

  constructor(private readonly cases: Cases, private readonly literals: Literals, private readonly rulesAbout: RulesAbout) {}

  /** A parameter without a passed value, an item of it if it is a list, or a pseudo parameter. */
  public named(name: string, template: Template): ParameterQuestion {
    const owner = ownerOf(name, template);
    return remembered(this.questions, owner, name, () => this.parameter(name, owner));
  }

  /** The variable that an evaluated value or a placeholder represents. */
  public of(evaluated: Json, template: Template): ParameterQuestion | undefined {
    const name = typeof evaluated === 'string' ? pseudoParameterOf(evaluated) : nameOf(evaluated, template);
    return name === undefined ? undefined : this.named(name, template);
  }

  /** The values that a variable may have in this case; undefined where they are unknown. */
  public valuesOf(variable: ParameterQuestion): readonly string[] | undefined {
    const values = this.cases.decided ? [this.cases.ask(variable)] : variable.candidates;
    return values.includes(OTHER) ? undefined : values;
  }

  /** The value of an unknown pseudo parameter in this case. The partition follows from the Region. */
  public valueOfPseudoParameter(name: string, template: Template): string | undefined {
    const region = name === 'AWS::Partition' || name === 'AWS::URLSuffix' ? this.valueOfPseudoParameter('AWS::Region', template) : undefined;
    const derived = region === undefined ? undefined : name === 'AWS::Partition' ? partitionOf(region) : domainSuffixOf(region);
    return derived ?? this.valuesOf(this.named(name, template))?.[0];
  }

  /** The outcomes of a parameter without a passed value; undefined where they are unknown. */
  public outcomesOf(name: string, template: Template): Branches<Json> | undefined {
    const isListed = isListParameter(template.section('Parameters', name));
    return this.valuesOf(this.named(name, template))?.flatMap((text) => value<Json>(isListed ? itemsOf(text) : text));
  }

  /**
   * The value of a parameter of a nested stack for a passed value; undefined if it is the passed value. CloudFormation rejects
   * what the parameter does not allow.
   */
  public passed(evaluated: Json, variable: ParameterQuestion | undefined, name: string, template: Template): Branches<Json> | undefined {
    const parameter = template.section('Parameters', name);
    const text = knownKey(evaluated);
    if (isListParameter(parameter)) {
      return text === undefined ? undefined : value(itemsOf(text));
    }
    const allowed = allowedValues(parameter);
    const values = text !== undefined ? [text] : variable === undefined || !this.cases.decided ? undefined : this.valuesOf(variable) ?? [];
    if (allowed === undefined || values?.some((of) => allowed.includes(of))) {
      return undefined;
    }
    if (values !== undefined && this.cases.decided) {
      throw IMPOSSIBLE;
    }
    return text === undefined ? this.outcomesOf(name, template) : undefined;
  }

  /** A key of a mapping: its text in this case, or the texts that it is not. */
  public mappingKey(evaluated: Json, variable: ParameterQuestion | undefined): MappingKey {
    const text = variable === undefined || !this.cases.decided ? knownKey(evaluated) : this.cases.ask(variable);
    return text === OTHER ? { except: variable!.candidates } : { text, except: [] };
  }

  /** Whether two texts are equal of which at least one is unknown. */
  public comparison(texts: string, template: Template): Question<boolean> & Variable {
    return remembered(this.comparisons, template, texts, () => ({
      candidates: ['true', 'false'],
      answer(valueOf) {
        return valueOf(this) === 'true';
      },
      describe: (answer) => `${texts} is ${answer}`,
    }));
  }

  private parameter(name: string, template: Template): ParameterQuestion {
    const [, list, item] = /^(.*)(\[\d+\])$/.exec(name) ?? [undefined, name];
    const parameter = template.section('Parameters', list);
    // Each item of a list is one of the allowed values (CloudFormation: Parameters), so the number of lists is unlimited.
    const given = givenValue(list, parameter, template);
    const isOneOfAllowed = item !== undefined || !isListParameter(parameter);
    const allowed = given !== undefined ? itemOrAll(given, item) : isOneOfAllowed ? allowedValues(parameter) : undefined;
    const candidates = allowed ?? [...this.literals.of(name, template), OTHER];
    return {
      candidates,
      rules: candidates.length === 1 ? [] : this.rulesAbout(list, template),
      answer(valueOf) {
        return valueOf(this);
      },
      describe: (answer) => (answer === OTHER ? `${name} is none of the values that the template names` : `${name} is ${answer}`),
    };
  }
}

/** The value of a parameter of a stack. That of an SSM parameter type is the name of a parameter in SSM, not its value. */
function givenValue(name: string, parameter: Json | undefined, { origin }: Template): string | undefined {
  return textOrNone(at(parameter, 'Type')).startsWith('AWS::SSM::') ? undefined : origin.parameters?.get(name);
}

/** `item`: such as `[0]`; undefined for the whole value. The value is unknown for an item that the list does not have. */
function itemOrAll(text: string, item: string | undefined): readonly string[] | undefined {
  const found = item === undefined ? text : itemsOf(text)[Number(item.slice(1, -1))];
  return found === undefined ? undefined : [found];
}

/** Whether the value of a parameter is a list of texts. */
function isListParameter(parameter: Json | undefined): boolean {
  return /CommaDelimitedList|List</.test(textOrNone(at(parameter, 'Type')));
}

/** The items of a list parameter, which CloudFormation trims. */
function itemsOf(list: string): readonly string[] {
  return list.split(',').map((item) => item.trim());
}

/** `{Ref: Stage}`; of a list also an item, and all items as one text. */
function nameOf(evaluated: Json, template: Template): string | undefined {
  const { name, argument } = asIntrinsic(evaluated) ?? {};
  if (name === 'Ref' && typeof argument === 'string') {
    const parameter = template.section('Parameters', argument);
    return parameter === undefined || isListParameter(parameter) ? undefined : argument;
  }
  const [first, second] = isList(argument) ? argument : [];
  const list = textOrNone(at(second, 'Ref'));
  if (!isListParameter(template.section('Parameters', list))) {
    return undefined;
  }
  const isItem = name === 'Fn::Select' && isScalar(first) && /^\d+$/.test(String(first));
  return isItem ? itemName(list, first) : name === 'Fn::Join' && first === ',' ? list : undefined;
}

function remembered<T>(store: WeakMap<Template, Map<string, T>>, template: Template, name: string, make: () => T): T {
  const known = store.get(template) ?? new Map<string, T>();
  store.set(template, known);
  const found = known.get(name) ?? make();
  known.set(name, found);
  return found;
}
