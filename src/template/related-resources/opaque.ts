import { at, entriesOf, isObject, listOf, textOrNone } from '../../cloudformation/json';
import { becomesTable } from '../../cloudformation/resource-types';
import type { OpaqueFact } from '../facts';
import type { Resource, Template } from '../template';

/** What macros hide in the template as a whole: they may add or change any resource. */
export function opaqueTemplate(template: Template): readonly OpaqueFact[] {
  const where = template.locate();
  if (!isObject(template.document)) {
    return [{ where, why: 'its template cannot be read' }];
  }
  const transforms = [...listOf(at(template.document, 'Transform')), ...listOf(at(template.document, 'Fn::Transform'))]
    .map((transform) => textOrNone(at(transform, 'Name') ?? transform) || JSON.stringify(transform))
    .filter((name) => !HARMLESS.test(name));
  // A loop or macro in the place of a resource, or a macro inside a resource, whose type it may change. Tables report macros inside them themselves.
  const generated = entriesOf(at(template.document, 'Resources'))
    .filter(([key, entry]) => key.startsWith('Fn::') || (at(entry, 'Fn::Transform') !== undefined && !becomesTable(textOrNone(at(entry, 'Type')))))
    .map(([key]) => key);
  return [
    ...transforms.map((name) => ({ where, why: `the transform ${name} may add or change any resource` })),
    ...generated.map((key) => ({ where, why: `what ${key} is, only a macro or loop at deployment knows` })),
  ];
}

/** AWS transforms that create no tables, or only tables that are read here. `AWS::Include` may add any resource. */
const HARMLESS = /^AWS::(Serverless-2016-10-31|LanguageExtensions|CodeDeployBlueGreen|ServiceCatalog|SecretsManager-\d{4}-\d{2}-\d{2})$/;

/** What a resource hides. `unreadable`: the resources that deploy a template which cannot be read, and why. */
export function opaqueResource(resource: Resource, unreadable: ReadonlyMap<Resource, string>): readonly OpaqueFact[] {
  const why = unreadable.get(resource) ?? hiddenByType(resource.type);
  return why === undefined ? [] : [{ where: resource.template.locate(resource), why }];
}

function hiddenByType(type: string): string | undefined {
  if (type.endsWith('::MODULE')) {
    return 'it is a module, whose resources only the registry knows';
  }
  return type === 'AWS::Serverless::Application' ? 'it deploys an application from elsewhere' : undefined;
}
