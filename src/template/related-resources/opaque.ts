import { at, entriesOf, isList, isObject, textOrNone } from '../../cloudformation/json';
import { becomesTable } from '../../cloudformation/resource-types';
import type { OpaqueFact } from '../facts';
import type { Resource, Template } from '../template';

/** Transforms of AWS that make no tables, or only those that are read here. `AWS::Include` is not among them: it brings anything. */
const HARMLESS = /^AWS::(Serverless-2016-10-31|LanguageExtensions|CodeDeployBlueGreen|ServiceCatalog|SecretsManager-\d{4}-\d{2}-\d{2})$/;

/** What a template as a whole hides: macros may add or change any resource. */
export function opaqueTemplate(template: Template): readonly OpaqueFact[] {
  const where = template.locate();
  if (!isObject(template.document)) {
    return [{ where, why: 'its template cannot be read' }];
  }
  const transforms = [at(template.document, 'Transform') ?? [], at(template.document, 'Fn::Transform') ?? []]
    .flatMap((of) => (isList(of) ? of : [of]))
    .map((transform) => textOrNone(at(transform, 'Name') ?? transform) || JSON.stringify(transform))
    .filter((name) => !HARMLESS.test(name));
  // A loop or macro in the place of a resource, or a macro within one, whose type it may change too; tables say it themselves.
  const generated = entriesOf(at(template.document, 'Resources'))
    .filter(([key, entry]) => key.startsWith('Fn::') || (at(entry, 'Fn::Transform') !== undefined && !becomesTable(textOrNone(at(entry, 'Type')))))
    .map(([key]) => key);
  return [
    ...transforms.map((name) => ({ where, why: `the transform ${name} may add or change any resource` })),
    ...generated.map((key) => ({ where, why: `what ${key} is, only a macro or loop at deployment knows` })),
  ];
}

/** What a resource hides, given the resources whose templates cannot be read. */
export function opaqueResource(resource: Resource, hidden: ReadonlyMap<Resource, string>): readonly OpaqueFact[] {
  const why = hidden.get(resource) ?? hiddenByType(resource.type);
  return why === undefined ? [] : [{ where: resource.template.locate(resource), why }];
}

function hiddenByType(type: string): string | undefined {
  if (type.endsWith('::MODULE')) {
    return 'it is a module, whose resources only the registry knows';
  }
  return type === 'AWS::Serverless::Application' ? 'it deploys an application from elsewhere' : undefined;
}
