/**
 * The plan of `src`: its wings, and what each of them may import. CONTRIBUTING.md draws it.
 */
export interface House {
  /** For each wing, the other wings and files of the root that it may import. Every wing may import itself and `errors.ts`. */
  readonly arrows: Readonly<Record<string, readonly string[]>>;
  /** The files that are in no wing, without their extension. `index` imports entrances of wings, the others import nothing of `src`. */
  readonly root: readonly string[];
  /** Wings that run without CDK. */
  readonly withoutCdk: readonly string[];
  /** What "without CDK" means: none of these packages, nor their types. */
  readonly cdkPackages: readonly string[];
  readonly limits: {
    /** How many files `src` has, apart from those of `uncounted`. */
    readonly files: number;
    /** Wings that nothing else is built on. */
    readonly uncounted: readonly string[];
    readonly linesPerFile: number;
    /** How many files of one wing, and of `src`, may share a base name; `index` is not counted. */
    readonly sameNameInWing: number;
    readonly sameNameInAll: number;
  };
}

export const HOUSE: House = {
  arrows: {
    // What is shared, and knows no other wing.
    'cloudformation': [],
    // What is rendered, what it means, and what is wrong with it. These run without CDK.
    'template': ['cloudformation'],
    'policy-analysis': ['cloudformation'],
    'rules': ['template', 'policy-analysis', 'cloudformation'],
    'check': ['rules', 'template', 'cloudformation'],
    // What reads CDK's trees and assemblies, and what runs the rules in an app.
    'cdk': ['template', 'cloudformation'],
    'enforcement': ['rules', 'template', 'cdk', 'cloudformation'],
    // The constructs.
    'policy': ['cloudformation'],
    'secure-table': ['policy', 'cdk', 'cloudformation', 'assets'],
    'adoption': ['secure-table', 'policy', 'policy-analysis', 'cdk', 'cloudformation'],
    'operations': ['secure-table', 'policy', 'cdk', 'cloudformation', 'assets'],
    'migration': ['cdk', 'cloudformation'],
  },
  root: ['index', 'errors', 'assets'],
  withoutCdk: ['cloudformation', 'template', 'policy-analysis', 'rules', 'check'],
  cdkPackages: ['aws-cdk-lib', 'constructs', 'cdk-nag'],
  limits: { files: 275, uncounted: ['operations', 'check'], linesPerFile: 300, sameNameInWing: 1, sameNameInAll: 2 },
};
