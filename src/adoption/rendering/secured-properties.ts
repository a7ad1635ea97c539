import type { CfnResource, IResolvable, IResolveContext } from 'aws-cdk-lib';
import { peek, resourceAsRendered } from '../../cdk/rendered-resource';
import type { Properties, ResolveContext } from '../../cdk/rendered-resource';
import { propertiesOf } from './json';

export interface Securer {
  /** How properties have to change, given what would be rendered otherwise. */
  change(properties: Properties, context: ResolveContext): Properties;
  /** All that a change may refer to. */
  references(): readonly string[];
}

/** Under a global symbol: several copies of this package may be loaded, and a table is secured once. */
const SECURED = Symbol.for('cdk-secure-table.secured');

/** CDK keeps the overrides of a resource private; they are needed since an override of all properties replaces those that are there. */
interface Overridden {
  readonly rawOverrides: { readonly Properties?: object };
}

/**
 * The property overrides of a resource, with a last word of ours.
 *
 * It stands where CDK keeps a resource's overrides and reads, while the template is rendered, what everybody else wants rendered: typed
 * properties, lazy values, overrides, whether they were set before or are set later. So nobody is overlooked, and nobody overrules it.
 * It works for typed L1s, for those inside L2s, and for a raw `CfnResource`, whose typed setters would do nothing.
 *
 * CDK's `addOverride` walks into this object: its enumerable properties are the overrides of others.
 */
export class SecuredProperties implements IResolvable {
  /** Whether a resource is secured already, by this copy of the package or by another. */
  public static isOn(resource: CfnResource): boolean {
    return SECURED in ((resource as unknown as Overridden).rawOverrides.Properties ?? {});
  }

  public static put(resource: CfnResource, securer: Securer): SecuredProperties {
    const earlier = (resource as unknown as Overridden).rawOverrides.Properties;
    const properties = Object.assign(new SecuredProperties(resource, securer), earlier);
    resource.addOverride('Properties', properties);
    return properties;
  }

  readonly #resource: CfnResource;
  readonly #securer: Securer;
  #reading = false;

  private constructor(resource: CfnResource, securer: Securer) {
    this.#resource = resource;
    this.#securer = securer;
    Object.defineProperty(this, SECURED, { value: true });
  }

  public get creationStack(): string[] {
    return [this.toString()];
  }

  public resolve(context: IResolveContext): unknown {
    const others: Properties = Object.fromEntries(Object.entries(this));
    if (this.#reading) {
      return others;
    }
    if (context.preparing) {
      // CDK only looks for references then, and puts no values together.
      return { ...others, References: this.#securer.references() };
    }
    return { ...others, ...this.#securer.change(this.#read(context), context) };
  }

  /** Has the securer look at the properties as they are now; returns what they refer to. */
  public preview(): ReadonlySet<CfnResource> {
    return peek(this.#resource, (context) => {
      this.#securer.change(this.#read(context), context);
      return context.references;
    }) ?? new Set();
  }

  public toString(): string {
    return `what secures the table ${this.#resource.node.path}`;
  }

  /** What would be rendered without us. */
  #read(context: ResolveContext): Properties {
    this.#reading = true;
    try {
      return propertiesOf(resourceAsRendered(this.#resource, context).Properties);
    } finally {
      this.#reading = false;
    }
  }
}
