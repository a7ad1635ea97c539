import type { CfnResource, IResolvable, IResolveContext } from 'aws-cdk-lib';
import { overridesOf, propertiesOf, resolveNow, resourceAsRendered } from '../../cdk/rendered-resource';
import type { ResolveContext, Properties } from '../../cdk/rendered-resource';

/** Changes the properties of a resource while it is rendered. */
export interface PropertyTransform {
  /** The properties that may change, given all that would be rendered without the transform. */
  apply(properties: Properties): Properties;
  /** Everything that changed properties can refer to, as tokens. */
  references(): readonly string[];
}

/**
 * The property overrides of a resource, with a transform that is applied last.
 *
 * This object replaces the overrides that CDK keeps for a resource. While the template is rendered, it reads everything else that would be
 * rendered: typed properties, lazy values, and overrides, set before or after. So it misses no way to set a property, and none can undo the
 * transform.
 * It works for typed L1s, for those inside L2s, and for a raw `CfnResource`, which has no typed setters.
 *
 * CDK's `addOverride` writes into this object: its enumerable properties are the overrides that the app sets.
 */
export class SecuredProperties implements IResolvable {
  /** Whether this or another copy of the package already secures a resource. */
  public static isOn(resource: CfnResource): boolean {
    return SECURED in (overridesOf(resource).Properties ?? {});
  }

  public static put(resource: CfnResource, transform: PropertyTransform): SecuredProperties {
    // An override of all properties has to take the existing ones over.
    const properties = Object.assign(new SecuredProperties(resource, transform), overridesOf(resource).Properties);
    resource.addOverride('Properties', properties);
    return properties;
  }

  /** The properties of a resource without a transform. */
  public static currentOf(resource: CfnResource): CurrentProperties | undefined {
    return resolveNow(resource, (context) => (
      { properties: propertiesOf(resourceAsRendered(resource, context).Properties), references: context.references }));
  }

  readonly #resource: CfnResource;
  readonly #transform: PropertyTransform;
  #reading = false;

  private constructor(resource: CfnResource, transform: PropertyTransform) {
    this.#resource = resource;
    this.#transform = transform;
    Object.defineProperty(this, SECURED, { value: true });
  }

  public get creationStack(): string[] {
    return [this.toString()];
  }

  public resolve(context: IResolveContext): unknown {
    const overrides = Object.fromEntries(Object.entries(this));
    if (this.#reading) {
      return overrides;
    }
    // CDK looks only for references while it prepares.
    return { ...overrides, ...(context.preparing ? { References: this.#transform.references() } : this.#changes(context)) };
  }

  #changes(context: IResolveContext): Properties {
    const properties = this.#read(context);
    return Object.fromEntries(Object.entries(this.#transform.apply(properties)).filter(([name, value]) => value !== properties[name]));
  }

  /** The properties as they would be rendered now without the transform, and the resources they refer to; undefined while they cannot be resolved. */
  public current(): CurrentProperties | undefined {
    return resolveNow(this.#resource, (context) => ({ properties: this.#read(context), references: context.references }));
  }

  public toString(): string {
    return `the secured properties of ${this.#resource.node.path}`;
  }

  #read(context: ResolveContext): Properties {
    this.#reading = true;
    try {
      return propertiesOf(resourceAsRendered(this.#resource, context).Properties);
    } finally {
      this.#reading = false;
    }
  }
}

/** Properties as they would be rendered now, and the resources that their tokens refer to. */
export interface CurrentProperties {
  readonly properties: Properties;
  readonly references: ReadonlySet<CfnResource>;
}

/** A global symbol, so that several copies of this package secure a table only once. */
const SECURED = Symbol.for('cdk-secure-table.secured');
