import { versions } from '../../projenrc/constants';

/** What the suite runs against. */
export interface Combination {
  readonly name: string;
  /** Packages in the place of those that the lock file has. */
  readonly packages: Readonly<Record<string, string>>;
  /** Version of Node.js, from the package that brings its binary; the one that runs this by default. */
  readonly node?: string;
  /** Outside of what is supported: something has to fail there, or the floor is not the lowest. */
  readonly unsupported?: boolean;
}

const floor = { 'aws-cdk-lib': versions.cdkFloor, 'constructs': versions.constructsFloor, 'cdk-nag': versions.cdkNagFloor };
const newest = versions.newest;

/** The two ends of the peer range, on the Node.js that runs this. */
export const ends: readonly Combination[] = [
  { name: 'floor', packages: floor },
  { name: 'newest', packages: newest },
];

/** The Node.js versions that are still maintained, with the newest packages. */
export const nodes: readonly Combination[] = versions.nodes.map((node) => ({ name: `Node.js ${node}`, packages: newest, node }));

/** Each of them by its major version, for CI: its own suite is that of the floor on the Node.js that is there. */
export const majors: Readonly<Record<string, readonly Combination[]>> = Object.fromEntries(nodes.map((one) => [one.node!.split('.')[0], [one]]));

/** Below the floor, one package at a time. constructs has nothing below: cdk-nag asks for its floor. */
export const below: readonly Combination[] = [
  ...versions.belowCdkFloor.map((version) => ({ 'aws-cdk-lib': version })),
  ...versions.belowCdkNagFloor.map((version) => ({ 'cdk-nag': version })),
].map((lower) => ({
  name: `below: ${Object.entries(lower).map((entry) => entry.join(' ')).join(', ')}`,
  packages: { ...floor, ...lower },
  unsupported: true,
}));
