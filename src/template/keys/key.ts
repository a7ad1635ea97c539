import type { Branches, KeyFact } from '../facts';
import type { Resource } from '../source/template';
import { each, unverifiable, whenAbsent } from '../values/branches';
import { own } from '../values/json';
import { policyOf } from '../values/policy';
import type { Reading } from '../values/reading';

export const KEY = 'AWS::KMS::Key';
export const REPLICA_KEY = 'AWS::KMS::ReplicaKey';

type Shared = 'rotation' | 'rotationPeriodInDays' | 'keySpec' | 'keyUsage' | 'origin';

/** Reads keys, each once: many tables share one. */
export class Keys {
  private readonly facts = new Map<Resource, KeyFact>();

  constructor(private readonly reading: Reading) {}

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
      enabled: this.reading.boolean(properties, template, 'Enabled'),
      bypassPolicyLockoutSafetyCheck: this.reading.boolean(properties, template, 'BypassPolicyLockoutSafetyCheck'),
      policy: policyOf(this.reading, own(properties, 'KeyPolicy'), template),
      deletionPolicy: this.reading.text(entry, template, 'DeletionPolicy'),
      updateReplacePolicy: this.reading.text(entry, template, 'UpdateReplacePolicy'),
    };
  }

  private own({ properties, template }: Resource): Pick<KeyFact, Shared> {
    return {
      rotation: this.reading.boolean(properties, template, 'EnableKeyRotation'),
      rotationPeriodInDays: this.reading.number(properties, template, 'RotationPeriodInDays'),
      keySpec: this.reading.text(properties, template, 'KeySpec'),
      keyUsage: this.reading.text(properties, template, 'KeyUsage'),
      origin: this.reading.text(properties, template, 'Origin'),
    };
  }

  /** Rotation, spec, usage and origin are properties that a replica key shares with its primary (KMS: multi-Region keys). */
  private ofPrimary({ properties, template }: Resource): Pick<KeyFact, Shared> {
    const arns = whenAbsent(this.reading.at(properties, template, 'PrimaryKeyArn'), unverifiable('it names no primary key'));
    const primaries: Branches<Pick<KeyFact, Shared>> = each(arns, (arn) => {
      const primary = this.reading.evaluator.target(arn)?.resource;
      return primary?.type === KEY
        ? [{ kind: 'value', value: this.own(primary) }]
        : [unverifiable(`its primary key is not defined in this app: ${this.reading.explain(arn)}`)];
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
