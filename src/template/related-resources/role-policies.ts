import { itemBranches } from '../../cloudformation/intrinsics';
import { addTo, at } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { MANAGED_POLICY, ROLE } from '../../cloudformation/resource-types';
import type { Branches } from '../facts';
import type { PropertyReader } from '../property-reader';
import type { Resource, Template } from '../template';

/** A role of the app, or the name of another one. */
export type Role = Resource | string;

/** A policy document as a template has it, or the name or ARN of a managed policy that the app does not define. */
export interface AttachedPolicy {
  readonly template: Template;
  readonly document?: Json;
  readonly managed?: Json;
}

/** The policies of roles: inline ones, those that are attached by the role, and those that attach themselves. */
export class RolePolicies {
  private attached?: ReadonlyMap<Role, readonly AttachedPolicy[]>;

  constructor(private readonly reader: PropertyReader) {}

  public of(role: Role): readonly AttachedPolicy[] {
    this.attached ??= this.index();
    const own = this.attached.get(role) ?? [];
    if (typeof role === 'string') {
      return own;
    }
    const { template, properties } = role;
    const name = this.reader.singleText(at(properties, 'RoleName'), template);
    return [
      ...own,
      ...name === undefined ? [] : this.attached.get(name) ?? [],
      ...itemBranches(at(properties, 'Policies') ?? []).map((policy) => ({ template, document: at(policy, 'PolicyDocument') ?? policy })),
      ...this.managed(at(properties, 'ManagedPolicyArns'), template),
    ];
  }

  /** The managed policies that a list names. */
  public managed(arns: Json | undefined, template: Template): readonly AttachedPolicy[] {
    return itemBranches(arns ?? []).flatMap((arn) => this.reader.evaluate(arn, template)).flatMap((branch): readonly AttachedPolicy[] => {
      const policy = branch.kind === 'value' ? this.reader.referencedResource(branch.value) : undefined;
      if (policy?.type === MANAGED_POLICY) {
        return [{ template: policy.template, document: at(policy.properties, 'PolicyDocument') }];
      }
      return branch.kind === 'absent' ? [] : [{ template, managed: branch.kind === 'value' ? branch.value : null }];
    });
  }

  private index(): ReadonlyMap<Role, readonly AttachedPolicy[]> {
    const found = new Map<Role, AttachedPolicy[]>();
    for (const [type, key] of [['AWS::IAM::Policy', 'Roles'], [MANAGED_POLICY, 'Roles'], ['AWS::IAM::RolePolicy', 'RoleName']]) {
      for (const { template, properties } of this.reader.templates.ofType(type)) {
        const roles = itemBranches(at(properties, key) ?? []).flatMap((role) => this.rolesIn(this.reader.evaluate(role, template)));
        roles.forEach((role) => addTo(found, role, { template, document: at(properties, 'PolicyDocument') }));
      }
    }
    return found;
  }

  /** The roles that names or ARNs stand for. */
  public rolesIn(names: Branches<Json>): readonly Role[] {
    return names.flatMap((branch): readonly Role[] => {
      if (branch.kind !== 'value') {
        return [];
      }
      return typeof branch.value === 'string'
        ? [branch.value.slice(branch.value.lastIndexOf('/') + 1)]
        : this.reader.referencedResources(branch.value).filter(({ type }) => type === ROLE);
    });
  }
}
