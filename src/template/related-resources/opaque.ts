import { contains } from '../../cloudformation/intrinsics';
import { at, entriesOf, isList, isObject, listOf, textOrNone } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { becomesTable, tableHiddenIn } from '../../cloudformation/resource-types';
import type { OpaqueFact } from '../facts';
import type { PropertyReader } from '../property-reader';
import type { Resource, Template } from '../template';

/** The macros of the template as a whole, which may add or change any resource. */
export function opaqueTemplate(template: Template): readonly OpaqueFact[] {
  const where = template.locate();
  if (!isObject(template.document)) {
    return [{ where, why: 'its template cannot be read' }];
  }
  const transforms = [...listOf(at(template.document, 'Transform')), ...listOf(at(template.document, 'Fn::Transform'))]
    .map((transform) => textOrNone(at(transform, 'Name') ?? transform) || JSON.stringify(transform))
    .filter((name) => !HARMLESS.test(name));
  const generated = entriesOf(at(template.document, 'Resources')).filter(([key, entry]) => isGenerated(key, entry)).map(([key]) => key);
  return [
    ...transforms.map((name) => ({ where, why: `the transform ${name} may add or change any resource` })),
    ...generated.map((key) => ({ where, why: `a macro or loop generates ${key} at deployment` })),
  ];
}

/** AWS transforms that create no tables, or only tables that are read here. `AWS::Include` may add any resource. */
const HARMLESS = /^AWS::(Serverless-2016-10-31|LanguageExtensions|CodeDeployBlueGreen|ServiceCatalog|SecretsManager-\d{4}-\d{2}-\d{2})$/;

/**
 * A loop or macro in place of a resource, or a macro inside a resource, whose type it may change. Macros inside tables are reported with the table.
 */
function isGenerated(key: string, entry: Json): boolean {
  if (key.startsWith(LOOP)) {
    return !isHarmlessLoop(entry);
  }
  const type = at(entry, 'Type');
  // A loop among the attributes of a resource may generate its type, if it has none.
  const isGeneratedInside = typeof type === 'string'
    ? at(entry, 'Fn::Transform') !== undefined && !becomesTable(type)
    : type !== undefined || entriesOf(entry).some(([attribute]) => attribute.startsWith('Fn::'));
  return key.startsWith('Fn::') || isGeneratedInside;
}

const LOOP = 'Fn::ForEach::';

/** Whether no resource that a loop generates can be or contain a table: `Fn::ForEach` is a list of a variable, its values and the resources. */
function isHarmlessLoop(loop: Json): boolean {
  const body = isList(loop) && loop.length === 3 ? loop[2] : undefined;
  return isObject(body) && entriesOf(body)
    .every(([key, entry]) => (key.startsWith(LOOP) ? isHarmlessLoop(entry) : isHarmlessInLoop(key, entry)));
}

function isHarmlessInLoop(key: string, entry: Json): boolean {
  const type = textOrNone(at(entry, 'Type'));
  // A loop replaces its variable in every text, types included (CloudFormation: Fn::ForEach).
  const isLiteralType = type !== '' && !/[$&]\{/.test(type);
  return !key.startsWith('Fn::') && isLiteralType && !hasTransform(entry) && !READ_OUTSIDE_LOOPS.test(type) && hiddenByType(type) === undefined;
}

/** A transform may rewrite its siblings. A loop among the properties cannot. */
function hasTransform(entry: Json): boolean {
  return contains(entry, (object) => Object.hasOwn(object, 'Fn::Transform'));
}

/** Tables, clusters, and resources that create or deploy other resources: outside a loop, each is read separately. */
const READ_OUTSIDE_LOOPS = new RegExp('^(AWS::(DynamoDB|DAX|ServiceCatalog)::|AWS::CloudFormation::(Stack|StackSet|CustomResource)$'
  + '|AWS::Serverless::SimpleTable$|Custom::)');

/** Why a resource may contain tables that cannot be read. `unreadable`: the resources that deploy a template which cannot be read, and why. */
export function opaqueResource(reader: PropertyReader, resource: Resource, unreadable: ReadonlyMap<Resource, string>): readonly OpaqueFact[] {
  const why = unreadable.get(resource) ?? (isRotationApplication(reader, resource) ? undefined : hiddenByType(resource.type));
  return why === undefined ? [] : [{ where: resource.template.locate(resource), why }];
}

function hiddenByType(type: string): string | undefined {
  return type === APPLICATION ? 'it deploys an application that is not in this app' : tableHiddenIn(type);
}

const APPLICATION = 'AWS::Serverless::Application';

/**
 * AWS's applications that rotate secrets, in the accounts that publish them (Secrets Manager: rotation function templates). They create no tables.
 */
const ROTATION = new RegExp('^arn:(aws:serverlessrepo:us-east-1:297356227824|aws-cn:serverlessrepo:cn-north-1:193023089310'
  + '|aws-us-gov:serverlessrepo:us-gov-west-1:023102451235):applications/SecretsManager[A-Za-z0-9]*Rotation[A-Za-z0-9]*$');

function isRotationApplication(reader: PropertyReader, resource: Resource): boolean {
  return resource.type === APPLICATION
    && reader.text(resource, 'Location', 'ApplicationId').every((id) => id.kind === 'value' && ROTATION.test(id.value));
}
