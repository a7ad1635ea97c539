import { addTo, listOf } from '../../cloudformation/json';
import type { Json } from '../../cloudformation/json';
import { MANAGED_POLICY } from '../../cloudformation/resource-types';
import { valuesOf } from '../branches';
import type { Branches } from '../facts';
import { asPolicy } from '../policy-document';
import type { PropertyReader } from '../property-reader';
import type { Resource } from '../template';

/** The policies that are resources of their own, by the roles that they are attached to. */
export class AttachedPolicies {
  private readonly byRole = new Map<Resource, Branches<Json>[]>();
  private readonly byName = new Map<string, Branches<Json>[]>();
  /** Those of which it is not known to which roles they are attached. */
  private readonly ofAny: Branches<Json>[] = [];

  constructor(private readonly reader: PropertyReader) {
    for (const type of ['AWS::IAM::Policy', MANAGED_POLICY, 'AWS::IAM::RolePolicy']) {
      reader.templates.ofType(type).forEach((policy) => this.attach(policy));
    }
  }

  public to(role: Resource, name: string | undefined): { readonly certain: readonly Branches<Json>[]; readonly possible: readonly Branches<Json>[] } {
    return { certain: [...this.byRole.get(role) ?? [], ...this.byName.get(name ?? '') ?? []], possible: this.ofAny };
  }

  private attach(policy: Resource): void {
    const document = asPolicy(this.reader, this.reader.at(policy, 'PolicyDocument'));
    const roles = [...this.reader.at(policy, 'Roles'), ...this.reader.at(policy, 'RoleName')];
    for (const branch of roles) {
      if (branch.kind === 'unverifiable') {
        this.ofAny.push(document);
      }
    }
    for (const name of valuesOf(roles).flatMap(listOf)) {
      const role = this.reader.referencedResource(name);
      if (role !== undefined) {
        addTo(this.byRole, role, document);
      } else if (typeof name === 'string') {
        addTo(this.byName, name, document);
      } else {
        this.ofAny.push(document);
      }
    }
  }
}
