import { eachValue, unverifiable, withDefault } from './branches';
import { CaseCache } from './cases/case-cache';
import type { Branches, KeyFact } from './facts';
import { keyUsers } from './key-users';
import { namedPrincipals } from './named-principals';
import { asPolicy } from './policy-document';
import type { PropertyReader } from './property-reader';
import { mayEqual } from './template';
import type { Resource, Template } from './template';
import type { Json } from '../cloudformation/json';
import { addTo, at, textOrNone } from '../cloudformation/json';
import { ALIAS, KEY, REPLICA_KEY } from '../cloudformation/resource-types';
import { joinedParts, REGION } from '../cloudformation/text';

/** Reads each key once: many tables share a key. */
export class Keys {
  private readonly facts: CaseCache<Resource, KeyFact>;

  constructor(private readonly reader: PropertyReader) {
    this.facts = new CaseCache(reader.cases);
  }

  public fact(key: Resource): KeyFact {
    return this.facts.get(key, () => this.read(key));
  }

  private read(key: Resource): KeyFact {
    const { reader } = this;
    const { properties, template, entry } = key;
    const resource = { template, properties: entry };
    // A replica key shares these properties with its primary key (KMS: multi-Region keys).
    const shared = <T>(read: (owner: Resource) => Branches<T>): Branches<T> => (key.type === REPLICA_KEY ? this.ofPrimary(key, read) : read(key));
    const policy = asPolicy(reader, reader.evaluate(at(properties, 'KeyPolicy'), template));
    return {
      where: template.locate(key),
      rotation: shared((owner) => reader.boolean(owner, 'EnableKeyRotation')),
      rotationPeriodInDays: shared((owner) => reader.number(owner, 'RotationPeriodInDays')),
      keySpec: shared((owner) => reader.text(owner, 'KeySpec')),
      keyUsage: shared((owner) => reader.text(owner, 'KeyUsage')),
      origin: shared((owner) => reader.text(owner, 'Origin')),
      enabled: reader.boolean(key, 'Enabled'),
      bypassPolicyLockoutSafetyCheck: reader.boolean(key, 'BypassPolicyLockoutSafetyCheck'),
      policy,
      // A getter, since most policies have no references.
      get namedPrincipals() {
        return namedPrincipals(reader, policy);
      },
      // A getter, since only KeyAccess needs them.
      get users() {
        return keyUsers(reader, policy);
      },
      deletionPolicy: reader.text(resource, 'DeletionPolicy'),
      updateReplacePolicy: reader.text(resource, 'UpdateReplacePolicy'),
    };
  }

  private ofPrimary<T>(replica: Resource, read: (primary: Resource) => Branches<T>): Branches<T> {
    const arns = withDefault(this.reader.at(replica, 'PrimaryKeyArn'), unverifiable('it names no primary key'));
    return eachValue(arns, (arn) => {
      const primary = this.reader.referencedResource(arn);
      return primary?.type === KEY ? read(primary) : unverifiable(`its primary key is not defined in this app: ${this.reader.explain(arn)}`);
    });
  }
}

/** An alias in the place of a key. */
export interface AliasUse {
  /** `alias/...` */
  readonly name: string;
  /** The aliases of the app that it may be: several where accounts or Regions are unknown. */
  readonly resources: readonly Resource[];
}

/** Finds the aliases of an app, by name and by reference. */
export class Aliases {
  private byName?: Map<string | undefined, Resource[]>;

  constructor(private readonly reader: PropertyReader) {}

  /** The alias that an evaluated value names a key by; undefined where it names the key itself. */
  public find(key: Json, template: Template, region: string | undefined): AliasUse | undefined {
    if (typeof key === 'string') {
      const isArn = key.startsWith('arn:');
      const [, , , arnRegion, , ...id] = key.split(':');
      const name = isArn ? id.join(':') : key;
      const used = isArn && arnRegion !== REGION ? arnRegion : region;
      return name.startsWith('alias/') ? { name, resources: this.named(name, template, used) } : undefined;
    }
    // The `Ref` of an alias is its name.
    const alias = this.reader.referencedResource(endOfArn(this.reader, key, /^arn:/));
    return alias?.type === ALIAS ? { name: this.nameOf(alias) ?? alias.logicalId, resources: [alias] } : undefined;
  }

  private named(name: string, template: Template, region: string | undefined): readonly Resource[] {
    if (this.byName === undefined) {
      this.byName = new Map();
      for (const alias of this.reader.templates.ofType(ALIAS)) {
        addTo(this.byName, this.nameOf(alias), alias);
      }
    }
    return (this.byName.get(name) ?? [])
      .filter((alias) => mayEqual(alias.template.region, region) && mayEqual(alias.template.account, template.account));
  }

  private nameOf({ properties, template }: Resource): string | undefined {
    return this.reader.cases.outside(() => this.reader.singleText(at(properties, 'AliasName'), template));
  }
}

/** The reference at the end of an ARN that begins with a matching text, or the value itself. */
export function endOfArn(reader: PropertyReader, key: Json, beginning: RegExp): Json {
  const parts = joinedParts(reader.resolvedValue(key)) ?? [];
  return parts.length === 2 && beginning.test(textOrNone(parts[0])) ? parts[1] : key;
}
