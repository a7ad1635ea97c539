import { addTo, at, textOrNone } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import { KEY, REPLICA_KEY } from '../cloudformation/resource-types';
import { joinedParts, REGION } from '../cloudformation/text';
import { each, unverifiable, whenAbsent } from './branches';
import type { Branches, KeyFact } from './facts';
import { policyAt } from './policy-document';
import type { PropertyReader } from './property-reader';
import { mayEqual } from './template';
import type { Resource, Template } from './template';


type Shared = 'rotation' | 'rotationPeriodInDays' | 'keySpec' | 'keyUsage' | 'origin';

/** Reads keys, each once: many tables share one. */
export class Keys {
  private readonly facts = new Map<Resource, KeyFact>();

  constructor(private readonly reader: PropertyReader) {}

  public fact(key: Resource): KeyFact {
    const before = this.facts.get(key);
    if (before !== undefined) {
      return before;
    }
    const fact = this.read(key);
    this.facts.set(key, fact);
    return fact;
  }

  private read(key: Resource): KeyFact {
    const { properties, template, entry } = key;
    return {
      where: template.locate(key),
      ...(key.type === REPLICA_KEY ? this.ofPrimary(key) : this.own(key)),
      enabled: this.reader.boolean(properties, template, 'Enabled'),
      bypassPolicyLockoutSafetyCheck: this.reader.boolean(properties, template, 'BypassPolicyLockoutSafetyCheck'),
      policy: policyAt(this.reader, at(properties, 'KeyPolicy'), template),
      deletionPolicy: this.reader.text(entry, template, 'DeletionPolicy'),
      updateReplacePolicy: this.reader.text(entry, template, 'UpdateReplacePolicy'),
    };
  }

  private own({ properties, template }: Resource): Pick<KeyFact, Shared> {
    return {
      rotation: this.reader.boolean(properties, template, 'EnableKeyRotation'),
      rotationPeriodInDays: this.reader.number(properties, template, 'RotationPeriodInDays'),
      keySpec: this.reader.text(properties, template, 'KeySpec'),
      keyUsage: this.reader.text(properties, template, 'KeyUsage'),
      origin: this.reader.text(properties, template, 'Origin'),
    };
  }

  /** Rotation, spec, usage and origin are properties that a replica key shares with its primary (KMS: multi-Region keys). */
  private ofPrimary({ properties, template }: Resource): Pick<KeyFact, Shared> {
    const arns = whenAbsent(this.reader.at(properties, template, 'PrimaryKeyArn'), unverifiable('it names no primary key'));
    const primaries: Branches<Pick<KeyFact, Shared>> = each(arns, (arn) => {
      const primary = this.reader.evaluator.target(arn)?.resource;
      return primary?.type === KEY
        ? [{ kind: 'value', value: this.own(primary) }]
        : [unverifiable(`its primary key is not defined in this app: ${this.reader.explain(arn)}`)];
    });
    return {
      rotation: each(primaries, (primary) => primary.rotation),
      rotationPeriodInDays: each(primaries, (primary) => primary.rotationPeriodInDays),
      keySpec: each(primaries, (primary) => primary.keySpec),
      keyUsage: each(primaries, (primary) => primary.keyUsage),
      origin: each(primaries, (primary) => primary.origin),
    };
  }
}

const ALIAS = 'AWS::KMS::Alias';
const ARN_PARTS_BEFORE_ID = 5;

/** An alias that stands in the place of a key. */
export interface AliasUse {
  /** `alias/...` */
  readonly name: string;
  /** Where the app defines it; more than one where account or Region leave a doubt. */
  readonly resources: readonly Resource[];
}

/** Finds the aliases of an app, by name and by reference. */
export class Aliases {
  private byName?: Map<string | undefined, Resource[]>;

  constructor(private readonly reader: PropertyReader) {}

  /** The alias by which an evaluated value names a key; undefined where it names the key itself. */
  public of(key: Json, template: Template, region: string | undefined): AliasUse | undefined {
    if (typeof key === 'string') {
      const parts = key.startsWith('arn:') ? key.split(':') : [];
      const name = parts.length === 0 ? key : parts.slice(ARN_PARTS_BEFORE_ID).join(':');
      const used = parts.length === 0 || parts[3] === REGION ? region : parts[3];
      return name.startsWith('alias/') ? { name, resources: this.named(name, template, used) } : undefined;
    }
    // `Ref` of an alias is its name, also at the end of an ARN.
    const parts = joinedParts(this.reader.evaluator.meaningOf(key)) ?? [];
    const resource = this.reader.evaluator.target(parts.length === 2 && textOrNone(parts[0]).startsWith('arn:') ? parts[1] : key)?.resource;
    return resource?.type === ALIAS ? { name: this.nameOf(resource) ?? resource.logicalId, resources: [resource] } : undefined;
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

  private nameOf(alias: Resource): string | undefined {
    return this.reader.evaluator.text(at(alias.properties, 'AliasName') ?? null, alias.template);
  }
}
