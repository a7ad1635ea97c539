import { wildcardExpression } from '../../cloudformation/action-patterns';
import { asIntrinsic, isIntrinsic, itemBranches } from '../../cloudformation/intrinsics';
import { at, isObject } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { becomesTable, isCustomResource, ROLE } from '../../cloudformation/resource-types';
import { valuesOf } from '../branches';
import type { Branches, SdkCallFact } from '../facts';
import type { PropertyReader } from '../property-reader';
import type { Resource, Template } from '../template';
import { Actors, runsCode, serviceOfClient, startsCode } from './actors';
import type { Actor } from './actors';
import { asPattern, readStatements } from './policy-statements';
import type { PolicyStatement } from './policy-statements';
import { ResourceNames } from './resource-names';
import { managedPolicy, RolePolicies, SAM_TEMPLATE } from './role-policies';
import type { RolePolicy } from './role-policies';
import { TABLE_CREATING_ACTIONS } from './sdk-actions';
import { TablesByReference } from './table-references';

/** The permissions of the code behind a custom resource. */
export interface Verdict {
  /** What lets it create a table. */
  readonly creates?: string;
  /** Why a part of its permissions is unknown. */
  readonly unknown?: string;
}

/** What an actor may do itself, and lists of the actors that it leads to. */
interface ActorVerdict extends Verdict {
  readonly next: readonly (readonly Actor[])[];
}

const NOT_IN_APP: Verdict = { unknown: 'it is not in this app' };

/** Follows handlers to all code that they start and to all roles that they have, assume or pass. */
export class HandlerPermissions {
  private readonly verdicts = new Map<Actor, Verdict>();
  private readonly known = new Map<Actor, ActorVerdict>();
  private readonly policies: RolePolicies;
  private readonly actors: Actors;
  private readonly tables: TablesByReference;

  constructor(private readonly reader: PropertyReader) {
    const names = new ResourceNames(reader);
    this.policies = new RolePolicies(reader, names);
    this.actors = new Actors(reader, this.policies, names);
    this.tables = new TablesByReference(reader, names);
  }

  /** What the code may do that evaluated values of `ServiceToken` name. */
  public of(names: Branches<Json>, template: Template): Verdict {
    return weightiest(names.filter(({ kind }) => kind !== 'absent').flatMap((name) => {
      const actors = name.kind === 'value' ? this.actors.in(name.value, 'lambda', template) : [];
      return actors.length === 0 ? [NOT_IN_APP] : actors.map((actor) => this.verdict(actor));
    }));
  }

  /** What the code may do that a call of an SDK starts, or gives a role to. */
  public startedBy({ service, action, parameters }: SdkCallFact, template: Template): Verdict {
    const starts = action.some((branch) => branch.kind !== 'value' || startsCode(branch.value));
    const services = service.map((branch) => (branch.kind === 'value' ? serviceOfClient(branch.value) : '*'));
    return weightiest(valuesOf(parameters).flatMap((of) => services.flatMap((name) => {
      const actors = starts ? this.actors.in(of, name, template) : name === 'iam' ? [] : this.actors.in(of, 'iam', template).filter(isRole);
      return starts && actors.length === 0 && runsCode(name) ? [NOT_IN_APP] : actors.map((actor) => this.verdict(actor));
    })));
  }

  private verdict(actor: Actor): Verdict {
    const verdict = this.verdicts.get(actor) ?? this.follow(actor);
    this.verdicts.set(actor, verdict);
    return verdict;
  }

  private follow(start: Actor): Verdict {
    const found = new Set<Actor>([start]);
    const lists = new Set<readonly Actor[]>();
    let unknown: string | undefined;
    // The set grows during the loop.
    for (const actor of found) {
      const own = this.known.get(actor) ?? this.read(actor);
      this.known.set(actor, own);
      if (own.creates !== undefined) {
        return { creates: own.creates };
      }
      unknown ??= own.unknown;
      own.next.filter((list) => !lists.has(list)).forEach((list) => {
        lists.add(list);
        list.forEach((each) => found.add(each));
      });
    }
    return { unknown };
  }

  private read(actor: Actor): ActorVerdict {
    const { next, missing } = this.actors.stepsFrom(actor);
    const policies = typeof actor === 'string' || actor.type === ROLE ? this.policies.of(actor)
      : actor.type.startsWith('AWS::Serverless::') ? this.ofServerless(actor) : [];
    const grants = policies.map((policy) => this.grants(policy));
    return { ...weightiest([...grants, { unknown: missing }]), next: [...next, ...grants.flatMap((grant) => grant.next)] };
  }

  /** What a policy allows, and the code and roles that it opens. */
  private grants(policy: RolePolicy): ActorVerdict {
    if (policy.managed !== undefined) {
      const { createsTables, name, unknown } = managedPolicy(policy.managed);
      return { creates: createsTables ? `the managed policy ${name}` : undefined, unknown, next: [] };
    }
    const { statements, isPartlyUnknown } = readStatements(this.reader, policy);
    const creates = statements.flatMap((statement) => createdBy(statement, this.tables) ?? [])[0];
    if (!policy.isCertain) {
      return { unknown: creates === undefined ? undefined : 'a policy that may create tables is attached to a role that is unknown', next: [] };
    }
    const started = statements.map((statement) => this.actors.startedBy(statement));
    const isUnknown = isPartlyUnknown || started.some(({ missing }) => missing !== undefined);
    return {
      creates,
      unknown: isUnknown ? 'it starts code, or has a policy, that is not in this app' : undefined,
      next: started.flatMap(({ next }) => next),
    };
  }

  /** SAM makes a role of policy documents, names of managed policies, and policy templates. */
  private ofServerless({ template, properties }: Resource): readonly RolePolicy[] {
    const isCertain = true;
    return itemBranches(at(properties, 'Policies') ?? []).flatMap((policy): readonly RolePolicy[] => {
      if (!isObject(policy) || isIntrinsic(policy)) {
        const isName = typeof policy === 'string' && !policy.startsWith('arn:');
        return isName ? [{ template, managed: `arn:aws:iam::aws:policy/${policy}`, isCertain }] : this.policies.managed(policy, template);
      }
      return at(policy, 'Statement') === undefined
        ? Object.keys(policy).map((name) => ({ template, managed: `${SAM_TEMPLATE}${name}`, isCertain }))
        : [{ template, document: policy, isCertain }];
    });
  }
}

/** A permission to create tables takes precedence over an unknown permission. */
export function weightiest(verdicts: readonly Verdict[]): Verdict {
  const { creates, unknown } = verdicts.find((verdict) => verdict.creates !== undefined)
    ?? verdicts.find((verdict) => verdict.unknown !== undefined) ?? {};
  return { creates, unknown };
}

function isRole(actor: Actor): boolean {
  return typeof actor === 'string' || actor.type === ROLE;
}

/** The action of a statement that lets its principal create a table that the app does not define; undefined where it allows none. */
function createdBy(statement: PolicyStatement, tables: TablesByReference): string | undefined {
  const actions = TABLE_CREATING_ACTIONS.filter((action) => statement.allows(action) !== 'none');
  const resources = actions.length === 0 ? [] : statement.resources();
  return actions.find((action) => resources.some((resource) => mayMakeTable(statement, tables, resource, action)));
}

/** Whether an action on a resource may make a table that the app does not define: a table of the app is read as itself. */
function mayMakeTable({ reader }: PolicyStatement, tables: TablesByReference, value: Json, action: string): boolean {
  // An attribute of a custom resource may be any text.
  const references = reader.referencedResources(value).filter(({ type }) => !isCustomResource(type));
  if (references.some(({ type }) => becomesTable(type)) || (references.length > 0 && asIntrinsic(value)?.name !== 'Fn::Join')) {
    return false;
  }
  const [scheme, partition, service, region, account, ...rest] = asPattern(value).split(':');
  const isService = service === undefined || ['dynamodb', 'backup'].some((name) => wildcardExpression(service, 'is').test(name));
  if (account === undefined) {
    // A wildcard spans colons.
    return isService && [scheme, partition, service, region].some((part) => part?.includes('*'));
  }
  // The resources of a restore by AWS Backup are backups.
  const name = rest.join(':');
  const mayBeTable = /^table\/[^/]*$/.test(name) || /^[^/]*[*?]/.test(name);
  return isService && (action.startsWith('backup:') || (mayBeTable && tables.among([value]).tables.length === 0));
}
