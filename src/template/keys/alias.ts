import type { Json } from '../facts';
import { mayEqual } from '../source/template';
import type { Resource, Template } from '../source/template';
import { partsOf, split } from '../values/fold';
import { own, textOrNone } from '../values/json';
import { addTo } from '../values/multimap';
import { REGION } from '../values/pseudo';
import type { Reading } from '../values/reading';

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

  constructor(private readonly reading: Reading) {}

  /** The alias by which an evaluated value names a key; undefined where it names the key itself. */
  public of(key: Json, template: Template, region: string | undefined): AliasUse | undefined {
    if (typeof key === 'string') {
      const parts = key.startsWith('arn:') ? split(':', key) : [];
      const name = parts.length === 0 ? key : parts.slice(ARN_PARTS_BEFORE_ID).join(':');
      const used = parts.length === 0 || parts[3] === REGION ? region : parts[3];
      return name.startsWith('alias/') ? { name, resources: this.named(name, template, used) } : undefined;
    }
    // `Ref` of an alias is its name, also at the end of an ARN.
    const parts = partsOf(this.reading.evaluator.meaningOf(key)) ?? [];
    const resource = this.reading.evaluator.target(parts.length === 2 && textOrNone(parts[0]).startsWith('arn:') ? parts[1] : key)?.resource;
    return resource?.type === ALIAS ? { name: this.nameOf(resource) ?? resource.logicalId, resources: [resource] } : undefined;
  }

  private named(name: string, template: Template, region: string | undefined): readonly Resource[] {
    if (this.byName === undefined) {
      this.byName = new Map();
      for (const alias of this.reading.templates.ofType(ALIAS)) {
        addTo(this.byName, this.nameOf(alias), alias);
      }
    }
    return (this.byName.get(name) ?? [])
      .filter((alias) => mayEqual(alias.template.region, region) && mayEqual(alias.template.account, template.account));
  }

  private nameOf(alias: Resource): string | undefined {
    return this.reading.evaluator.text(own(alias.properties, 'AliasName') ?? null, alias.template);
  }
}
