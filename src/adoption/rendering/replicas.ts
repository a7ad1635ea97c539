import type { Stack } from 'aws-cdk-lib';
import { Token } from 'aws-cdk-lib';
import type { Properties } from './json';
import { intrinsicOf } from './json';

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
