import { App, CfnResource, Stack, Stage } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { ConstructIndex } from './construct-index';
import { addTo } from '../cloudformation/json';
import { TableRule } from '../cloudformation/table-rule';
import { identityOf } from '../rules/rule';
import type { Finding, RuleFinding, Subject } from '../rules/rule';
import type { Location } from '../template/facts';

/**
 * The calls that exempt the tables of findings, as code to insert before the app is synthesized. There are none for what cannot be exempted:
 * findings on exemptions themselves, and on resources that only a template has.
 */
export function exemptCalls(findings: readonly RuleFinding[], constructs: ConstructIndex): readonly string[] {
  const rules = new Map<string, string[]>();
  for (const { rule, finding } of findings) {
    const member = MEMBERS.get(rule.name);
    const places = placesOf(finding);
    const tables = places.map(({ where }) => tableOf(where, constructs));
    if (finding.severity === 'error' && member !== undefined && !tables.includes(undefined)) {
      places.forEach(({ region }, index) => {
        // Only a finding on one replica has the Region in its id.
        const regions = region !== undefined && finding.finding?.split(':')[0] === region ? [region] : [];
        addTo(rules, JSON.stringify([expression(tables[index]!), ...regions]), member);
      });
    }
  }
  return [...rules].map(([key, members]) => {
    const [table, ...regions] = JSON.parse(key) as [string, ...string[]];
    return call(table, [...new Set(members)], regions);
  });
}

/** What has to be exempt: the resource that the finding is about, such as a key, and where that is one of the tables, all of them. */
function placesOf({ where, subjects }: Finding): readonly Subject[] {
  return subjects.some((subject) => identityOf(subject.where) === identityOf(where)) ? subjects : [{ where }];
}

/** The construct of a finding's subject; undefined for a resource of a nested template, whose location names what deploys it. */
function tableOf(where: Location, constructs: ConstructIndex): IConstruct | undefined {
  const construct = constructs.constructOf(where);
  const isSame = where.logicalId === '' || (CfnResource.isCfnResource(construct) && construct.cfnResourceType === where.resourceType);
  return isSame ? construct : undefined;
}

/** The names under which `TableRule` has the rules. */
const MEMBERS: ReadonlyMap<string, string> = new Map(Object.entries(TableRule).map(([member, name]) => [name, member]));

/** jsii sets the language of an app that is not written in JavaScript or TypeScript. */
function isPython(): boolean {
  return process.env.JSII_AGENT?.startsWith('Python/') ?? false;
}

function call(table: string, rules: readonly string[], regions: readonly string[]): string {
  const values = {
    rules: `[${rules.map((rule) => `TableRule.${rule}`).join(', ')}]`,
    ...regions.length === 0 ? {} : { regions: `[${regions.map(quoted).join(', ')}]` },
    reason: quoted('why this is acceptable'),
  };
  const list = (separator: string) => Object.entries(values).map(([name, value]) => `${name}${separator}${value}`).join(', ');
  return isPython() ? `EncryptedTables.exempt(${table}, ${list('=')})` : `EncryptedTables.exempt(${table}, { ${list(': ')} });`;
}

/** An expression for a construct, starting at the app: the names of the variables in the user's code are unknown. */
function expression(construct: IConstruct): string {
  const { root } = construct.node;
  const find = isPython() ? 'find_child' : 'findChild';
  const ids = named(construct).node.scopes.slice(1).map(({ node }) => node.id);
  return [App.isApp(root) ? 'app' : 'stage', ...ids.map((id) => `node.${find}(${quoted(id)})`)].join('.');
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

const DEFAULT_IDS = ['Resource', 'Default'];

/** The construct that the app makes, of which this resource is the default child. */
function named(construct: IConstruct, resource = construct): IConstruct {
  const { scope } = construct.node;
  if (scope === undefined || Stack.isStack(scope) || Stage.isStage(scope)) {
    return construct;
  }
  // A construct with children of both ids has no default child, and throws.
  const isAmbiguous = DEFAULT_IDS.every((id) => scope.node.tryFindChild(id) !== undefined);
  return !isAmbiguous && [construct, resource].includes(scope.node.defaultChild!) ? named(scope, resource) : construct;
}
