import { itemBranches } from '../../cloudformation/intrinsics';
import { addTo, at, listOf } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { MANAGED_POLICY, ROLE } from '../../cloudformation/resource-types';
import { valuesOf } from '../branches';
import type { Branches } from '../facts';
import type { PropertyReader } from '../property-reader';
import type { Resource, Template } from '../template';
import type { WrittenPolicy } from './policy-statements';
import type { ResourceNames } from './resource-names';

/** A role of the app, or the name of another one. */
export type Role = Resource | string;

/** A policy document, or the ARN of a managed policy that the app does not define, which is null where it is unknown. */
export interface RolePolicy extends WrittenPolicy {
  readonly managed?: Json;
  /** Whether it is known to be attached to the role. Otherwise it is unknown to which role it is attached. */
  readonly isCertain: boolean;
}

/** The policies of roles: inline ones, those that are attached by the role, and those that attach themselves. */
export class RolePolicies {
  private attached?: ReadonlyMap<Role | undefined, readonly RolePolicy[]>;

  constructor(private readonly reader: PropertyReader, private readonly names: ResourceNames) {}

  public of(role: Role): readonly RolePolicy[] {
    this.attached ??= this.index();
    const attached = [...this.attached.get(role) ?? [], ...this.attached.get(undefined) ?? []];
    if (typeof role === 'string') {
      return attached;
    }
    const { template, properties } = role;
    return [
      ...attached,
      ...itemBranches(at(properties, 'Policies') ?? []).map((policy) =>
        ({ template, document: at(policy, 'PolicyDocument') ?? policy, isCertain: true })),
      ...this.managed(at(properties, 'ManagedPolicyArns'), template),
    ];
  }

  /** The managed policies that a list names. */
  public managed(arns: Json | undefined, template: Template): readonly RolePolicy[] {
    return itemBranches(arns ?? []).flatMap((arn) => this.reader.evaluate(arn, template)).flatMap((branch): readonly RolePolicy[] => {
      const policies = branch.kind === 'value' ? this.resourcesIn(branch.value, MANAGED_POLICY, template) : [];
      if (policies.length > 0) {
        return policies.map((policy) => ({ template: policy.template, document: at(policy.properties, 'PolicyDocument'), isCertain: true }));
      }
      return branch.kind === 'absent' ? [] : [{ template, managed: branch.kind === 'value' ? branch.value : null, isCertain: true }];
    });
  }

  /** The roles that names or ARNs stand for, by reference or in texts. */
  public rolesIn(names: Branches<Json>, template: Template): readonly Role[] {
    return valuesOf(names).flatMap(listOf).flatMap((name): readonly Role[] => {
      const roles = this.resourcesIn(name, ROLE, template);
      return roles.length === 0 && typeof name === 'string' ? [name.slice(name.lastIndexOf('/') + 1)] : roles;
    });
  }

  private resourcesIn(of: Json, type: string, template: Template): readonly Resource[] {
    // AWS publishes policies under the same names as those of an app.
    const isText = typeof of === 'string' && !of.includes(':iam::aws:');
    const found = isText ? this.names.matching(of, 'iam', template) : this.reader.referencedResources(of);
    return found.filter((resource) => resource.type === type);
  }

  /** By role; undefined where only the deployment knows the role. */
  private index(): ReadonlyMap<Role | undefined, readonly RolePolicy[]> {
    const found = new Map<Role | undefined, RolePolicy[]>();
    for (const [type, key] of [['AWS::IAM::Policy', 'Roles'], [MANAGED_POLICY, 'Roles'], ['AWS::IAM::RolePolicy', 'RoleName']]) {
      for (const { template, properties } of this.reader.templates.ofType(type)) {
        const policy = { template, document: at(properties, 'PolicyDocument') };
        for (const name of itemBranches(at(properties, key) ?? []).flatMap((item) => this.reader.evaluate(item, template))) {
          const roles = this.rolesIn([name], template);
          roles.forEach((role) => addTo(found, role, { ...policy, isCertain: true }));
          if (roles.length === 0 && name.kind !== 'absent') {
            addTo(found, undefined, { ...policy, isCertain: false });
          }
        }
      }
    }
    return found;
  }
}
