import { eachValue, value } from './branches';
import type { Branches, KeyUsers, Location } from './facts';
import type { PropertyReader } from './property-reader';
import { mayIncludeAction } from '../cloudformation/action-patterns';
import { at, entriesOf, isObject, listOf } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import { ROLE } from '../cloudformation/resource-types';
import { partsOf } from '../cloudformation/text';

/** The KMS actions that reading and writing an encrypted table needs (DynamoDB: encryption at rest usage notes). */
export const DECRYPT = 'kms:Decrypt';

/** The principals that evaluated key policies allow to decrypt. A Deny is not considered: whether the denied permissions are needed is unknown. */
export function keyUsers(reader: PropertyReader, policies: Branches<Json>): Branches<KeyUsers> {
  return eachValue(policies, (policy) => {
    const users = new UsersOfPolicy(reader);
    listOf(at(policy, 'Statement')).forEach((statement) => users.add(statement));
    return value<KeyUsers>({ roles: users.roles, roleNames: users.roleNames, account: users.account, anyPrincipal: users.anyPrincipal });
  });
}

class UsersOfPolicy {
  public readonly roles: Location[] = [];
  public readonly roleNames: string[] = [];
  public account = false;
  public anyPrincipal = false;

  constructor(private readonly reader: PropertyReader) {}

  public add(statement: Json): void {
    if (!isObject(statement) || (typeof statement.Effect !== 'string')) {
      this.anyPrincipal = true;
    } else if (statement.Effect === 'Allow' && (statement.Action === undefined || mayIncludeAction(statement.Action, [DECRYPT]))) {
      this.admit(at(statement, 'Principal'));
    }
  }

  private admit(principal: Json | undefined): void {
    const isMap = isObject(principal) && Object.keys(principal).every((type) => TYPES.includes(type));
    if (!isMap) {
      this.anyPrincipal = true;
      return;
    }
    entriesOf(principal).filter(([type]) => type === 'AWS').flatMap(([, names]) => listOf(names)).forEach((name) => this.admitName(name));
  }

  private admitName(name: Json): void {
    const parts = partsOf(this.reader.resolvedValue(name));
    const role = this.reader.referencedResources(name).find(({ type }) => type === ROLE);
    const text = parts.every((part) => typeof part === 'string') ? parts.join('') : undefined;
    if (role !== undefined) {
      this.roles.push(role.template.locate(role));
    } else if (text !== undefined && ACCOUNT.test(text)) {
      this.account = true;
    } else if (text !== undefined && NAMED.test(text)) {
      this.roleNames.push(text.slice(text.lastIndexOf('/') + 1));
    } else {
      this.anyPrincipal = true;
    }
  }
}

const TYPES = ['AWS', 'Service', 'Federated', 'CanonicalUser'];
const ACCOUNT = /^(?:arn:[^:*?]+:iam::)?(?:\d{12}|\uE000)(?::root)?$/;
const NAMED = /^arn:[^:*?]+:iam::(?:\d{12}|\uE000):(?:role|user)\/[^*?{]+$/;
