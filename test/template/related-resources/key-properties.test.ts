import { existsSync, readdirSync, readFileSync } from 'fs';
import { dirname, join } from 'path';
import { addTo } from '../../../src/cloudformation/json';
import { isKeyProperty, isPassedOn } from '../../../src/template/related-resources/key-uses';

/** A property in the schemas of CloudFormation, from which CDK generates its resources. */
interface Property {
  readonly service: string;
  /** The type of the object that has it. */
  readonly owner: string;
  readonly name: string;
  readonly type: string;
  /** What the schema says of it. */
  readonly about: string;
}

const ROOT = dirname(require.resolve('aws-cdk-lib/package.json'));
const TYPE = /interface (\w+(?:Property|Props))(?: extends [^{]+)? \{\n([^]*?)\n\s*\}\n/g;
const PROPERTY = /\/\*\*([^]*?)\*\/\s*readonly (\w+)\??: ([^;]+);/g;

function propertiesOf(service: string): readonly Property[] {
  const folder = join(ROOT, service, 'lib');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.generated.d.ts')) : [];
  return files.flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(TYPE)]).flatMap(([, owner, body]) =>
    [...body.matchAll(PROPERTY)].map(([, about, name, type]) => ({ service, owner, name, type, about: about.replace(/[\s*]+/g, ' ') })));
}

const PROPERTIES = readdirSync(ROOT).filter((service) => service.startsWith('aws-')).flatMap(propertiesOf);

function isText({ type }: Property): boolean {
  return /\bstring\b/.test(type) && !type.includes('Record<');
}

/** By its name, or by what is said of it: the ARN, the id or an alias of a key of KMS. */
function namesKey(property: Property): boolean {
  const { name, about } = property;
  return isText(property) && !NO_KEY.test(name)
    && (/(kms|cmk|encryptionKey|customerManagedKey)/i.test(name) || /\b(ARN|Amazon Resource Name \(ARN\)|ID|identifier|alias)\)? (of|for) (the|an|your|a) [^.]{0,30}(KMS|Key Management)/i.test(about));
}

/** They say of which kind a key is, who may use it, or what it is not. */
const NO_KEY = /(Type|Mode|Status|Policy|PolicyDocument|Option|Algorithm|Role|RoleArn|Uri|Access)$/;

const names = (properties: readonly Property[]) => [...new Set(properties.map(({ service, owner, name }) => `${service}.${owner}.${name}`))];

test('the schemas are read', () => {
  expect(PROPERTIES.length).toBeGreaterThan(30_000);
  expect(PROPERTIES.filter(namesKey).length).toBeGreaterThan(300);
});

test('every property of a schema that names a key is one', () => {
  const missed = PROPERTIES.filter((property) => namesKey(property) && !isKeyProperty(property.name, property.owner.replace(/Property$/, '')));

  expect(names(missed)).toEqual([]);
});

test('nothing that is passed on has a separate key', () => {
  const byOwner = new Map<string, Property[]>();
  PROPERTIES.forEach((property) => addTo(byOwner, `${property.service}.${property.owner}`, property));
  const partsOf = ({ service, type }: Property) => [...type.matchAll(/\.(\w+Property)/g)].flatMap(([, owner]) => byOwner.get(`${service}.${owner}`) ?? []);
  const hasKey = (property: Property): boolean => {
    // The set grows during the loop.
    const inside = new Set(partsOf(property));
    inside.forEach((part) => partsOf(part).forEach((next) => inside.add(next)));
    return [...inside].some(namesKey);
  };

  expect(names(PROPERTIES.filter((property) => isPassedOn(property.name) && hasKey(property)))).toEqual([]);
});

/** Maps under names that elsewhere have settings of the resource's own, and the times at which OpsWorks scales. */
const OTHER_MAPS = [
  'configuration', 'configurations', 'connectorConfiguration', 'custom', 'friday', 'inline', 'logDestination', 'monday', 'properties', 'providerConfiguration',
  'saturday', 'specifications', 'sunday', 'tableConfigurations', 'targets', 'thursday', 'tuesday', 'wednesday',
];

/** Maps that aws-cdk-lib has since its version 2.271: not one is about keys. */
const NEWER_MAPS = [
  'additionalParameters', 'attributeFilters', 'gresCustomSettings', 'integrationAttributes', 'itemExplorationConfig', 'jobTags', 'matchLabels',
  'operatorMappings', 'stagingAreaTags',
];

test('every map of text is passed on', () => {
  const maps = PROPERTIES.filter(({ type, name }) => /Record<string, (string|any)>/.test(type) && !isPassedOn(name));

  expect([...new Set(maps.map(({ name }) => name))].filter((name) => !NEWER_MAPS.includes(name)).sort()).toEqual(OTHER_MAPS);
});
