import { region_info as regionInfo } from 'aws-cdk-lib';
import type { Template } from './template';
import { partitionOf } from '../cloudformation/regions';

/** A pseudo parameter whose value only the deployment knows, as it stands in folded text: `${AWS::Region}`. */
export function placeholder(name: string): string {
  return `\${${name}}`;
}

/** Text of a template that only looks like a placeholder, marked as `Fn::Sub` marks it: nothing will ever be put in its place. */
export function literal(text: string): string {
  return text.includes('${AWS::') ? text.replaceAll('${AWS::', '${!AWS::') : text;
}

export const REGION = placeholder('AWS::Region');
export const ACCOUNT = placeholder('AWS::AccountId');

const READERS: { readonly [name: string]: (template: Template) => string | undefined } = {
  'AWS::Region': (template) => template.region,
  'AWS::AccountId': (template) => template.account,
  'AWS::Partition': (template) => template.region && partitionOf(template.region),
  'AWS::URLSuffix': (template) => template.region && domainSuffixOf(template.region),
  'AWS::StackName': (template) => template.origin.stackName,
  'AWS::StackId': () => undefined,
};

/** The text of a pseudo parameter in this stack; undefined for what is no pseudo parameter with a text. */
export function pseudoParameter(name: string, template: Template): string | undefined {
  return Object.hasOwn(READERS, name) ? READERS[name](template) ?? placeholder(name) : undefined;
}

/** Seldom asked for: CDK's list of Regions takes long to load, and is not before its first use. */
function domainSuffixOf(region: string): string | undefined {
  return regionInfo.RegionInfo.get(region).domainSuffix;
}
