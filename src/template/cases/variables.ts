import { OTHER } from './assignments';
import type { Cases } from './cases';
import type { Question, Variable } from './question';
import { asIntrinsic } from '../../cloudformation/intrinsics';
import { at, entriesOf, isList, isObject, isScalar, textOrNone } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { domainSuffixOf, partitionOf } from '../../cloudformation/regions';
import { pseudoParameterOf } from '../../cloudformation/text';
import type { Template } from '../template';

/** The question which value a parameter has; the parameter itself is what the answer depends on. */
export type ParameterQuestion = Question<string> & Variable;

/** Parameters and pseudo parameters as variables, each one object for a template. */
export class Variables {
  private readonly questions = new WeakMap<Template, Map<string, ParameterQuestion>>();
  private readonly comparisons = new WeakMap<Template, Map<string, Question<boolean> & Variable>>();
  private readonly literals = new WeakMap<Template, ReadonlyMap<string, ReadonlySet<string>>>();

  constructor(private readonly cases: Cases) {}

  /** A parameter that nothing passes, or a pseudo parameter. */
  public named(name: string, template: Template): ParameterQuestion {
    // A nested stack is deployed with its parent.
    const owner = name.startsWith('AWS::') && isNestedStack(template) ? template.parent!.template : template;
    return owner === template ? remembered(this.questions, template, name, () => this.parameter(name, template)) : this.named(name, owner);
  }

  /** The variable that a reference or placeholder stands for. */
  public of(reference: Json, template: Template): ParameterQuestion | undefined {
    const intrinsic = asIntrinsic(reference);
    const parameter = intrinsic?.name === 'Ref' && typeof intrinsic.argument === 'string' && this.isParameter(intrinsic.argument, template)
      ? intrinsic.argument : undefined;
    const name = typeof reference === 'string' ? pseudoParameterOf(reference) : parameter;
    return name === undefined ? undefined : this.named(name, template);
  }

  /** The values that a parameter may have in this case; undefined where they are unknown. */
  public valuesOf(name: string, template: Template): readonly string[] | undefined {
    const variable = this.named(name, template);
    const values = this.cases.decided ? [this.cases.ask(variable)] : variable.candidates;
    return values.includes(OTHER) ? undefined : values;
  }

  /** The value of an unknown pseudo parameter in this case. The partition follows from the Region. */
  public valueOfPseudoParameter(name: string, template: Template): string | undefined {
    const region = name === 'AWS::Partition' || name === 'AWS::URLSuffix' ? this.valueOfPseudoParameter('AWS::Region', template) : undefined;
    const derived = region === undefined ? undefined : name === 'AWS::Partition' ? partitionOf(region) : domainSuffixOf(region);
    return derived ?? this.valuesOf(name, template)?.[0];
  }

  /** Whether a name is that of a parameter whose value is one text. */
  public isParameter(name: string, template: Template): boolean {
    const parameter = template.section('Parameters', name);
    const type = textOrNone(at(parameter, 'Type'));
    return parameter !== undefined && type !== 'CommaDelimitedList' && !type.includes('List<');
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
    const allowed = at(template.section('Parameters', name), 'AllowedValues');
    // The allowed values of an SSM parameter type are names in SSM, not values.
    const isClosed = isList(allowed) && allowed.length > 0 && allowed.every(isScalar) && !isSsmParameter(name, template);
    return {
      candidates: isClosed ? [...new Set(allowed.map(String))] : [...this.literalsOf(name, template), OTHER],
      answer(valueOf) {
        return valueOf(this);
      },
      describe: (answer) => (answer === OTHER ? `${name} is none of the values that the template names` : `${name} is ${answer}`),
    };
  }

  /** The texts that a template and its nested stacks compare a parameter with, or look up by it. */
  private literalsOf(name: string, template: Template): ReadonlySet<string> {
    const known = this.literals.get(template) ?? literalsIn(template);
    this.literals.set(template, known);
    const nested = name.startsWith('AWS::') ? [...template.nested.values()].flat().filter(isNestedStack) : [];
    return new Set([...known.get(name) ?? [], ...nested.flatMap((child) => [...this.literalsOf(name, child)])]);
  }
}

/** A stack set deploys its template elsewhere. */
function isNestedStack({ parent }: Template): boolean {
  return parent?.resource.type === 'AWS::CloudFormation::Stack';
}

function isSsmParameter(name: string, template: Template): boolean {
  return textOrNone(at(template.section('Parameters', name), 'Type')).startsWith('AWS::SSM::');
}

function remembered<T>(store: WeakMap<Template, Map<string, T>>, template: Template, name: string, make: () => T): T {
  const known = store.get(template) ?? new Map<string, T>();
  store.set(template, known);
  const found = known.get(name) ?? make();
  known.set(name, found);
  return found;
}

/** By name of a parameter: the literals on the other side of Fn::Equals, and the keys of mappings that it selects from. */
function literalsIn(template: Template): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (reference: Json | undefined, literals: readonly Json[]) => {
    const name = referenceName(reference);
    if (name !== undefined) {
      const values = found.get(name) ?? new Set<string>();
      found.set(name, values);
      literals.filter(isScalar).forEach((literal) => values.add(String(literal)));
    }
  };
  forEachIntrinsic(template.document, (name, argument) => {
    const [first, second, third] = isList(argument) ? argument : [];
    if (name === 'Fn::Equals') {
      add(first, [second ?? null]);
      add(second, [first ?? null]);
    } else if (name === 'Fn::FindInMap') {
      const rows = entriesOf(template.section('Mappings', textOrNone(first)));
      add(second, rows.map(([key]) => key));
      add(third, rows.flatMap(([, row]) => entriesOf(row).map(([key]) => key)));
    }
  });
  return found;
}

/** The name in a `Ref`, or in a text that is nothing but a reference: `{Fn::Sub: '${Stage}'}`, `{Fn::Join: [',', [{Ref: Stage}]]}`. */
function referenceName(of: Json | undefined): string | undefined {
  const { name, argument } = asIntrinsic(of) ?? {};
  const [first, second] = isList(argument) ? argument : [argument];
  switch (name) {
    case 'Ref': return typeof argument === 'string' ? argument : undefined;
    case 'Fn::Sub': return /^\$\{\s*([A-Za-z0-9:]+)\s*\}$/.exec(textOrNone(first))?.[1];
    case 'Fn::Join': return isList(second) && second.length === 1 ? referenceName(second[0]) : undefined;
    default: return undefined;
  }
}

function forEachIntrinsic(document: Json, visit: (name: string, argument: Json) => void): void {
  const stack: Json[] = [document];
  for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
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
