import { wildcardExpression } from '../../cloudformation/action-patterns';
import { addTo, at } from '../../cloudformation/json';
import { isKnown } from '../../cloudformation/text';
import type { PropertyReader } from '../property-reader';
import { mayShareEnvironment } from '../template';
import type { Environment, Resource } from '../template';

/** The resources of an app by the names that their templates give them: names and ARNs in texts are found without a reference. */
export class ResourceNames {
  /** By service, as ARNs name it. */
  private services?: Map<string, Resource[]>;
  private readonly byName = new Map<string, ReadonlyMap<string, readonly Resource[]>>();
  private readonly names = new Map<Resource, string | undefined>();

  constructor(private readonly reader: PropertyReader) {}

  /**
   * The resources that a name, an ARN or a pattern with wildcards stands for. A generated name may match any wildcard.
   *
   * @param service of a text that is not an ARN
   */
  public matching(text: string, service: string, from: Environment): readonly Resource[] {
    const arn = parseArn(text);
    const [wanted, rest] = arn === undefined ? [service, text] : [arn.service, arn.rest];
    const environment = arn ?? from;
    const found = (wanted.includes('*') ? this.servicesLike(wanted) : [wanted]).flatMap((name) =>
      (/[*?]/.test(rest) ? this.like(name, rest) : rest.split(/[:/]/).flatMap((part) => this.named(name, part))));
    return [...new Set(found)].filter(({ template, type }) =>
      mayShareEnvironment(GLOBAL.test(type) ? { account: environment.account } : environment, template));
  }

  /** The resources of a service with this literal name. */
  public named(service: string, name: string): readonly Resource[] {
    const known = this.byName.get(service) ?? this.indexOf(service);
    this.byName.set(service, known);
    return known.get(name) ?? [];
  }

  private indexOf(service: string): ReadonlyMap<string, readonly Resource[]> {
    const found = new Map<string, Resource[]>();
    for (const resource of this.ofService(service)) {
      const name = this.nameOf(resource);
      if (name !== undefined) {
        addTo(found, name, resource);
      }
    }
    return found;
  }

  private like(service: string, pattern: string): readonly Resource[] {
    const [first, ...others] = pattern.split(/[:/]/);
    const isWholeName = others.length === 0 && UNTYPED.has(service);
    // A wildcard spans colons and slashes. The name of a role follows a path.
    const name = /[*?]/.test(first) && !isWholeName ? '*' : isWholeName ? first : service === 'iam' ? others[others.length - 1] : others[0] ?? first;
    const expression = wildcardExpression(name, 's');
    return this.ofService(service).filter((resource) => {
      const known = this.nameOf(resource);
      return known === undefined ? /[*?]/.test(name) : expression.test(known);
    });
  }

  private servicesLike(pattern: string): readonly string[] {
    const expression = wildcardExpression(pattern, 's');
    this.ofService('');
    return [...this.services!.keys()].filter((name) => expression.test(name));
  }

  private ofService(service: string): readonly Resource[] {
    if (this.services === undefined) {
      this.services = new Map();
      for (const resource of this.reader.templates.resources) {
        addTo(this.services, serviceOf(resource.type), resource);
      }
    }
    return this.services.get(service) ?? [];
  }

  private nameOf(resource: Resource): string | undefined {
    if (!this.names.has(resource)) {
      const { type, properties, template } = resource;
      // `FunctionName` of a Function, `TableName` of a GlobalTable, `Name` of many, and `Family` of task definitions.
      const longest = `${type.slice(type.lastIndexOf(':') + 1)}Name`;
      const key = Object.keys(properties).find((name) => name === 'Family' || (name.endsWith('Name') && longest.endsWith(name)));
      const name = key === undefined ? undefined : this.reader.cases.outside(() => this.reader.singleText(at(properties, key), template));
      this.names.set(resource, name !== undefined && isKnown(name) ? name : undefined);
    }
    return this.names.get(resource);
  }
}

/** Roles and policies belong to an account, and not to a Region. */
const GLOBAL = /^AWS::IAM::/;

/** Services whose ARNs have the name without a type before it. */
const UNTYPED = new Set(['sns', 'sqs', 'codepipeline']);

interface Arn extends Environment {
  readonly service: string;
  readonly rest: string;
}

/** Undefined for a text that is not an ARN, or has wildcards in its first parts. */
export function parseArn(text: string): Arn | undefined {
  const [, service, region, account, rest] = /^arn:[^:]*:([^:]+):([^:]*):([^:]*):(.+)$/s.exec(text) ?? [];
  const literal = (part: string) => (part !== '' && isKnown(part) && !/[*?]/.test(part) ? part : undefined);
  return service === undefined ? undefined : { service, region: literal(region), account: literal(account), rest };
}

/** The service of a resource type, as ARNs and IAM actions name it. */
function serviceOf(type: string): string {
  const [, service = '', name] = type.split('::');
  return (service === 'Serverless' ? SAM_SERVICES[name] : SERVICES[service]) ?? service.toLowerCase();
}

const SERVICES: { readonly [name: string]: string | undefined } = {
  StepFunctions: 'states', KinesisFirehose: 'firehose', EMR: 'elasticmapreduce', EMRServerless: 'emr-serverless', ApiGatewayV2: 'apigateway',
};

const SAM_SERVICES: { readonly [name: string]: string | undefined } = { Function: 'lambda', StateMachine: 'states', SimpleTable: 'dynamodb' };
