import { Token } from 'aws-cdk-lib';
import type { Stack } from 'aws-cdk-lib';
import type { Properties, ResolveContext } from '../../cdk/rendered-resource';
import { intrinsicOf } from './json';

/** Region of a replica; undefined is the Region of the table's own stack, whose name may not be known. */
export type Region = string | undefined;

/** The rules that an exemption can open, as far as adoption has to do with them. */
export type OpenRule = 'CustomerManagedKey' | 'TlsOnly' | 'StreamTlsOnly' | 'PointInTimeRecovery' | 'DeletionProtection';

/** What is known of a table while its properties are made secure. */
export interface Securing {
  readonly context: ResolveContext;
  readonly stack: Stack;
  /** Regions in which custom resources replicate an `AWS::DynamoDB::Table`. */
  readonly addedReplicas: readonly string[];
  readonly pointInTimeRecovery: boolean;
  readonly deletionProtection: boolean;
  /** ARN of the key for a Region that has none yet; undefined where none could be made. */
  readonly keyArn: (region: Region) => string | undefined;
  /** Has the policies put on a replica outside the stack's own Region by a custom resource. */
  readonly writePolicies: (region: string) => void;
  readonly isExempt: (rule: OpenRule, region: Region) => boolean;
  readonly report: (problem: Problem) => void;
}

/** What is left of the wanted properties when those are taken away that are as they would be anyway. */
export function changed(properties: Readonly<Record<string, unknown>>, wanted: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(wanted).filter(([name, value]) => value !== properties[name]));
}

/** Something that could not be made secure, or that whoever adopts a table should know. */
export interface Problem {
  /** A warning can be acknowledged; an error is of a table that stays insecure. */
  readonly severity: 'error' | 'warning';
  readonly code: string;
  readonly what: string;
  readonly remedy: string;
}

/** Where a replica is: in the Region of the stack, in another one, or nobody can say before the deployment. */
export type Place = { readonly kind: 'home' } | { readonly kind: 'remote'; readonly region: string } | { readonly kind: 'unknown' };

const HOME: Place = { kind: 'home' };

/** The list holds the stack's own Region (CFN: Replicas), wherever in it: a Region that is alone is that one. */
export function placesOf(replicas: readonly Properties[], stack: Stack): ReadonlyMap<Properties, Place> {
  const regions = new Set(replicas.map(({ Region }) => JSON.stringify(Region)));
  return new Map(replicas.map((replica) => [replica, regions.size === 1 ? HOME : placeOf(replica.Region, stack)]));
}

function placeOf(region: unknown, stack: Stack): Place {
  if (region === stack.region || intrinsicOf(region)?.[1] === 'AWS::Region') {
    return HOME;
  }
  return typeof region === 'string' && !Token.isUnresolved(stack.region) ? { kind: 'remote', region } : { kind: 'unknown' };
}

/** The Region of a replica that is not in the stack's own. */
export function regionOf(place: Place): string | undefined {
  return place.kind === 'remote' ? place.region : undefined;
}
