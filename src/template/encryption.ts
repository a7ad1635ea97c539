import { isObject, textOrNone } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import { isAwsManagedKey, isKeyType } from '../cloudformation/resource-types';
import { joinedParts } from '../cloudformation/text';
import { each, unverifiable, value, whenAbsent } from './branches';
import type { Branches, EncryptionFact } from './facts';
import { Aliases, Keys } from './keys';
import type { AliasUse } from './keys';
import type { PropertyReader } from './property-reader';
import type { Resource, Template } from './template';

export const AWS_OWNED: EncryptionFact = { level: 'AWS_OWNED' };
export const AWS_MANAGED: EncryptionFact = { level: 'AWS_MANAGED' };

/** Tells what stands behind the key that a property names. */
export class Encryption {
  public readonly keys: Keys;
  private readonly aliases: Aliases;

  constructor(private readonly reader: PropertyReader) {
    this.keys = new Keys(reader);
    this.aliases = new Aliases(reader);
  }

  /** `key`: an evaluated key id, key ARN, alias or alias ARN; `region`: where it is used. */
  public byKey(key: Json, template: Template, region = template.region): Branches<EncryptionFact> {
    const alias = this.aliases.of(key, template, region);
    if (alias !== undefined) {
      return this.byAlias(alias);
    }
    const malformed = key === '' || (typeof key !== 'string' && !isObject(key));
    return [malformed ? unverifiable('the key is malformed') : value(this.direct(key))];
  }

  /** An evaluated `SSESpecification` that has the key inside. */
  public bySpecification(specifications: Branches<Json>, template: Template, region = template.region, flag?: string): Branches<EncryptionFact> {
    const keyed = (specification: Json) =>
      whenAbsent(each([this.reader.pick(specification, 'KMSMasterKeyId')], (key) => this.byKey(key, template, region)), value(AWS_MANAGED));
    return this.whenEnabled(specifications, keyed, flag);
  }

  /** Unless it is enabled, whatever else is said, tables are under a key that AWS owns (DynamoDB: encryption at rest). */
  public whenEnabled(
    specifications: Branches<Json>, read: (specification: Json) => Branches<EncryptionFact>, flag = 'SSEEnabled',
  ): Branches<EncryptionFact> {
    const owned = value(AWS_OWNED);
    return whenAbsent(each(specifications, (specification) => {
      const enabled = each([this.reader.pick(specification, flag)], (on) => [this.reader.asBoolean(on)]);
      return whenAbsent(each(enabled, (on) => (on ? this.byType(specification, read) : [owned])), owned);
    }), owned);
  }

  private byType(specification: Json, read: (specification: Json) => Branches<EncryptionFact>): Branches<EncryptionFact> {
    const type = whenAbsent(each([this.reader.pick(specification, 'SSEType')], (of) => [this.reader.asText(of)]), value('KMS'));
    return each(type, (name) => (name === 'KMS' ? read(specification) : [unverifiable(`DynamoDB takes no SSEType but KMS, and it is ${name}`)]));
  }

  private byAlias({ name, resources }: AliasUse): Branches<EncryptionFact> {
    // Names under `alias/aws/` are kept for AWS (KMS: aliases).
    if (isAwsManagedKey(name)) {
      return [value(AWS_MANAGED)];
    }
    if (resources.length === 0) {
      return [value({ ...foreign(`the app does not define ${name}`), viaAlias: name })];
    }
    const targets = resources.flatMap((alias) => this.reader.at(alias.properties, alias.template, 'TargetKeyId'));
    return each(whenAbsent(targets, unverifiable(`${name} has no target`)), (key) => [value({ ...this.direct(key), viaAlias: name })]);
  }

  private direct(key: Json): EncryptionFact {
    const found = this.customerKey(key);
    if (found !== undefined) {
      return { level: 'CUSTOMER_MANAGED', key: this.keys.fact(found) };
    }
    const named = typeof key === 'string' && !key.includes('{{resolve:');
    return foreign(named ? `the app does not define the key ${key}` : `the app does not define the key: ${this.reader.explain(key)}`);
  }

  /** The key that a reference names, as id or ARN, also as the end of an ARN that is put together. */
  private customerKey(key: Json): Resource | undefined {
    const parts = joinedParts(this.reader.evaluator.meaningOf(key)) ?? [];
    const target = this.reader.evaluator.target(parts.length === 2 && textOrNone(parts[0]).endsWith(':key/') ? parts[1] : key);
    const named = target?.attribute === undefined || target.attribute === 'Arn' || target.attribute === 'KeyId';
    return named && target !== undefined && isKeyType(target.resource.type) ? target.resource : undefined;
  }
}

function foreign(why: string): EncryptionFact {
  return { level: 'CUSTOMER_MANAGED', foreignKey: why };
}
