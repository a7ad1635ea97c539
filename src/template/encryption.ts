import { distinct, eachValue, unverifiable, value, valuesOf, withDefault } from './branches';
import type { Branches, EncryptionFact } from './facts';
import { Aliases, endOfArn, Keys, LookedUpParameters } from './keys';
import type { AliasUse } from './keys';
import type { PropertyReader } from './property-reader';
import type { Resource, Template } from './template';
import type { Json } from '../cloudformation/json';
import { at, isObject } from '../cloudformation/json';
import { isAwsManagedKey, isKeyType } from '../cloudformation/resource-types';
import { hasDynamicReference } from '../cloudformation/text';

export const AWS_OWNED = value<EncryptionFact>({ level: 'AWS_OWNED' });
export const AWS_MANAGED = value<EncryptionFact>({ level: 'AWS_MANAGED' });

/** Determines the kind of key that properties select. */
export class Encryption {
  public readonly keys: Keys;
  private readonly aliases: Aliases;
  private readonly parameters: LookedUpParameters;

  constructor(private readonly reader: PropertyReader) {
    this.keys = new Keys(reader);
    this.aliases = new Aliases(reader);
    this.parameters = new LookedUpParameters(reader);
  }

  /** `keys`: evaluated key ids, key ARNs, aliases or alias ARNs; `region`: where they are used. */
  public byKey(keys: Branches<Json>, template: Template, region = template.region): Branches<EncryptionFact> {
    return eachValue(keys, (key) => {
      const alias = this.aliases.find(key, template, region);
      if (alias !== undefined) {
        return this.byAlias(alias, key);
      }
      return key === '' || (typeof key !== 'string' && !isObject(key)) ? unverifiable('the key is malformed') : this.ofKey(key, template);
    });
  }

  /** KMS encryption without a key uses the AWS managed key. */
  public byKeyOrDefault(keys: Branches<Json>, template: Template, region?: string): Branches<EncryptionFact> {
    return withDefault(this.byKey(keys, template, region), AWS_MANAGED);
  }

  /** `specifications`: evaluated `SSESpecification`s that contain the key. */
  public bySpecification(specifications: Branches<Json>, template: Template, region?: string, flag?: string): Branches<EncryptionFact> {
    return this.ifEnabled(specifications, (specification) =>
      this.byKeyOrDefault(this.reader.pick(specification, 'KMSMasterKeyId'), template, region), flag);
  }

  /** Without KMS encryption a table is encrypted with an AWS owned key, regardless of its other properties (DynamoDB: encryption at rest). */
  public ifEnabled(
    specifications: Branches<Json>, read: (specification: Json) => Branches<EncryptionFact>, flag = 'SSEEnabled',
  ): Branches<EncryptionFact> {
    return withDefault(eachValue(specifications, (specification) => {
      const enabled = this.reader.asBoolean(this.reader.pick(specification, flag));
      return withDefault(eachValue(enabled, (on) => (on ? this.byType(specification, read) : AWS_OWNED)), AWS_OWNED);
    }), AWS_OWNED);
  }

  private byType(specification: Json, read: (specification: Json) => Branches<EncryptionFact>): Branches<EncryptionFact> {
    const types = withDefault(this.reader.asText(this.reader.pick(specification, 'SSEType')), value('KMS'));
    return eachValue(types, (type) => {
      switch (type) {
        case 'KMS': return read(specification);
        // The AWS owned key of every table without KMS (DynamoDB: SSEDescription).
        case 'AES256': return AWS_OWNED;
        default: return unverifiable(`its SSEType is ${type}, and DynamoDB accepts only KMS`);
      }
    });
  }

  private byAlias({ name, resources }: AliasUse, key: Json): Branches<EncryptionFact> {
    // AWS reserves names under `alias/aws/` for its managed keys (KMS: aliases).
    if (isAwsManagedKey(name)) {
      return AWS_MANAGED;
    }
    if (resources.length === 0) {
      return value({ ...this.undefinedKey(key, `the app does not define ${name}`), viaAlias: name });
    }
    const deployed = resources.filter((alias) => this.reader.exists(alias));
    const found = distinct(deployed.flatMap((alias) => {
      const targets = withDefault(this.reader.at(alias, 'TargetKeyId'), unverifiable(`${name} has no target`));
      return eachValue(targets, (target) => eachValue(this.ofKey(target, alias.template), (encryption) => value({ ...encryption, viaAlias: name })));
    }));
    // If the condition of the alias is false, another alias may have the name.
    const isDefined = deployed.some(({ entry }) => this.reader.cases.decided || at(entry, 'Condition') === undefined);
    return isDefined ? found : [...found, ...value({ ...this.undefinedKey(key, `the app does not always define ${name}`), viaAlias: name })];
  }

  /**
   * A key that is neither defined in the app nor named in the template may be an AWS managed key: a parameter may have the value
   * `alias/aws/dynamodb`.
   */
  private ofKey(key: Json, template: Template): Branches<EncryptionFact> {
    const found = this.customerManagedKey(key);
    if (found !== undefined) {
      return value({ level: 'CUSTOMER_MANAGED', key: this.keys.fact(found) });
    }
    if (typeof key !== 'string' || hasDynamicReference(key)) {
      const [why, name] = [`it is not a key of the app: ${this.reader.explain(key)}`, this.reader.keyName(key)];
      const lookedUp = this.parameters.find(key, template).flatMap((parameter) => this.namedBy(parameter));
      return lookedUp.length === 0 ? unverifiable(why, name) : distinct(lookedUp.flatMap((named) =>
        value<EncryptionFact>({ level: 'CUSTOMER_MANAGED', key: this.keys.fact(named), lookedUp: why, foreignKeyName: name })));
    }
    const keyRegion = /^arn:[^:]*:kms:([^:]+):/.exec(key)?.[1];
    return value({ ...this.undefinedKey(key, `the app does not define the key ${key}`), ...keyRegion === undefined ? {} : { keyRegion } });
  }

  /** The keys of the app that an SSM parameter names, by themselves or by an alias. */
  private namedBy(parameter: Resource): readonly Resource[] {
    const { template } = parameter;
    const values = this.reader.exists(parameter) ? valuesOf(this.reader.at(parameter, 'Value')) : [];
    return values.flatMap((named) => [named, ...this.aliases.find(named, template, template.region)?.resources
      .flatMap((alias) => valuesOf(this.reader.at(alias, 'TargetKeyId'))) ?? []]).flatMap((named) => this.customerManagedKey(named) ?? []);
  }

  private undefinedKey(key: Json, why: string): EncryptionFact {
    return { level: 'CUSTOMER_MANAGED', foreignKey: why, foreignKeyName: this.reader.keyName(key) };
  }

  /** The key of the app that the value identifies by id or ARN. */
  private customerManagedKey(key: Json): Resource | undefined {
    const target = this.reader.target(endOfArn(this.reader, key, /:key\/$/));
    const isKey = target !== undefined && isKeyType(target.resource.type);
    return isKey && ['Arn', 'KeyId', undefined].includes(target.attribute) ? target.resource : undefined;
  }
}
