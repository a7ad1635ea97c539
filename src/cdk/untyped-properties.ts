import { PropertyInjectors } from 'aws-cdk-lib';
import type { InjectionContext, IPropertyInjector } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { codedError } from '../errors';

/** The names of the properties of an interface. The type makes the list complete. */
export type Names<Props> = Readonly<Record<keyof Props, true>>;

/** What is known of the properties of an interface. */
export interface PropertyList<Props = object> {
  readonly names: Names<Props>;
  /** What has these properties, for the message: `a SecureTable`. */
  readonly of: string;
  /** Properties that CDK has in this place, and what to write instead. */
  readonly instead?: Readonly<Record<string, string>>;
  /** Names that another check reads. */
  readonly checkedElsewhere?: ReadonlySet<string>;
  /** Whether other properties may be present, as in those of a construct that an app passes on: then only names that look misspelt are refused. */
  readonly open?: boolean;
}

/**
 * Refuses unknown properties. In a variable, a spread or untyped code they compile, and would have no effect.
 *
 * @param place the construct, or the call that the properties are passed to
 */
export function refuseUnknownProperties(place: IConstruct | string, props: object | undefined, list: PropertyList): void {
  const { names, of, instead = {}, checkedElsewhere, open = false } = list;
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === undefined || name in names || checkedElsewhere?.has(name)) {
      continue;
    }
    const remedy = instead[name] ?? nearest(name, Object.keys(names), open);
    if (remedy !== undefined) {
      throw codedError('UnknownProperty', pathOf(place), `${name} is not a property of ${of} and has no effect`, `${remedy}.`);
    }
  }
}

function pathOf(place: IConstruct | string): string {
  return typeof place === 'string' ? place : place.node.path || '<root>';
}

/** What an injector makes of properties. One that returns nothing would drop them all. */
export function injected<Props extends object>(injector: IPropertyInjector, props: Props, context: InjectionContext): Props {
  const made = injector.inject(props, context) as Props | undefined;
  if (made === undefined) {
    throw codedError('InjectorWithoutProperties', `${context.scope.node.path}/${context.id}`,
      `The property injector for ${injector.constructUniqueId} returned no properties`, INJECTOR_REMEDY);
  }
  return made;
}

/**
 * Refuses a construct without properties. CDK passes on what an injector returns, even if that is nothing.
 *
 * @param required the properties that the construct needs, as they are written
 */
export function refuseWithoutProperties(place: IConstruct | string, props: object | undefined, required: string): void {
  if (props === undefined) {
    throw codedError('NoProperties', pathOf(place), 'The properties are missing: none are passed, or a property injector returned none',
      `Pass ${required}. ${INJECTOR_REMEDY}`);
  }
}

/** The optional properties of a construct. If there are none, an injector that drops whatever is passed is refused. */
export function optionalProperties<Props extends object>(
  props: Props | undefined, uniqueId: string, { scope, id }: InjectionContext,
): Partial<Props> {
  if (props === undefined) {
    const injector = scope.node.scopes.reverse().filter(PropertyInjectors.hasPropertyInjectors)
      .map((each) => PropertyInjectors.of(each).for(uniqueId)).find((each) => each !== undefined);
    if (injector !== undefined) {
      injected(injector, {}, { scope, id });
    }
  }
  return props ?? {};
}

const INJECTOR_REMEDY = 'In inject() of an injector, return the properties, for example { ...originalProps }.';

function nearest(name: string, candidates: readonly string[], open: boolean): string | undefined {
  const similar = candidates.find((candidate) => isSimilar(name, candidate));
  return similar !== undefined ? `Use ${similar}` : open ? undefined : `Leave it out, or use one of ${candidates.join(', ')}`;
}

/** Equal without regard to case, with the same letters in another order, or different in at most two letters of a name that is not short. */
function isSimilar(name: string, candidate: string): boolean {
  const [one, other] = [name.toLowerCase(), candidate.toLowerCase()];
  const letters = (text: string) => [...text].sort().join('');
  return one === other || (other.length >= 5 && (letters(one) === letters(other) || distance(one, other) <= (other.length >= 10 ? 2 : 1)));
}

/** The number of letters to insert, delete or replace (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  [...one].forEach((letter, position) => {
    const next = [position + 1];
    for (let index = 0; index < other.length; index++) {
      next.push(Math.min(next[index] + 1, row[index + 1] + 1, row[index] + (letter === other[index] ? 0 : 1)));
    }
    row = next;
  });
  return row[other.length];
}
