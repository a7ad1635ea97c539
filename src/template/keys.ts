import { eachValue, unverifiable, withDefault } from './branches';
import { CaseCache } from './cases/case-cache';
import type { Branches, KeyFact } from './facts';
import { keyUsers } from './key-users';
import { namedPrincipals } from './named-principals';
import { stacksAround } from './nested-templates';
import { asPolicy } from './policy-document';
import type { PropertyReader } from './property-reader';
import { mayEqual } from './template';
import type { Resource, Template } from './template';
import { namedResource } from '../cloudformation/intrinsics';
import type { Json } from '../cloudformation/json';
import { addTo, at, textOrNone } from '../cloudformation/json';
import { ALIAS, KEY, REPLICA_KEY, SSM_PARAMETER } from '../cloudformation/resource-types';
import { joinedParts, partsOf, REGION } from '../cloudformation/text';

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
      nestedIn: stacksAround(reader, template),
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

/** An alias in place of a key. */
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

/** Finds the SSM parameters of an app that CloudFormation looks a value up in. */
export class LookedUpParameters {
  private byName?: Map<string | undefined, Resource[]>;

  constructor(private readonly reader: PropertyReader) {}

  /** The parameters of the app that an evaluated value may come from: several where accounts or Regions are unknown. */
  public find(value: Json, template: Template): readonly Resource[] {
    const parts = partsOf(this.reader.resolvedValue(value));
    const [, name] = parts.length === 1 ? DYNAMIC_REFERENCE.exec(textOrNone(parts[0])) ?? [] : [];
    const [beginning, reference] = parts;
    const referenced = parts.length === 3 && DYNAMIC_BEGINNING.test(textOrNone(beginning)) ? this.reader.referencedResource(reference) : undefined;
    const looked = name ?? this.nameOfParameterType(parts[0], template);
    return referenced?.type === SSM_PARAMETER ? [referenced] : looked === undefined ? [] : this.named(looked, template);
  }

  /** The value of a template parameter of an SSM type is the name of an SSM parameter (CloudFormation: SSM parameter types). */
  private nameOfParameterType(reference: Json, user: Template): string | undefined {
    const template = this.reader.originTemplate(reference) ?? user;
    const parameter = namedResource(reference)?.logicalId ?? '';
    const declared = template.section('Parameters', parameter);
    if (!textOrNone(at(declared, 'Type')).startsWith('AWS::SSM::Parameter::Value<')) {
      return undefined;
    }
    const passed = template.parent?.parameter(parameter);
    return passed === undefined
      ? this.reader.singleText(at(declared, 'Default'), template) : this.reader.singleText(passed, template.parent!.template);
  }

  private named(name: string, { region, account }: Template): readonly Resource[] {
    this.byName ??= this.reader.cases.outside(() => {
      const found = new Map<string | undefined, Resource[]>();
      this.reader.templates.ofType(SSM_PARAMETER).forEach((parameter) =>
        addTo(found, this.reader.singleText(at(parameter.properties, 'Name'), parameter.template), parameter));
      return found;
    });
    return (this.byName.get(name) ?? []).filter(({ template }) => mayEqual(template.region, region) && mayEqual(template.account, account));
  }
}

/** A dynamic reference as the whole id of a key, or the end of its ARN; a version may follow the name (CloudFormation: dynamic references). */
const DYNAMIC_REFERENCE = /^(?:arn:[^{]*:key\/)?\{\{resolve:ssm:([^:}]+)(?::\d+)?\}\}$/;
const DYNAMIC_BEGINNING = /^(?:arn:[^{]*:key\/)?\{\{resolve:ssm:$/;

/** The reference at the end of an ARN that begins with a matching text, or the value itself. */
export function endOfArn(reader: PropertyReader, key: Json, beginning: RegExp): Json {
  const parts = joinedParts(reader.resolvedValue(key)) ?? [];
  return parts.length === 2 && beginning.test(textOrNone(parts[0])) ? parts[1] : key;
}
