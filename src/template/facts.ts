import type { Json } from '../cloudformation/json';

/**
 * What the rules judge: facts read from rendered templates, normalised so that a `Table` and a `GlobalTable` look the same.
 */

/** One outcome of a property. An `Fn::If` has several; what no template says is `unverifiable`, never assumed. */
export type Branch<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unverifiable'; readonly why: string };

/** All outcomes of a property: at least one, and every one must pass. */
export type Branches<T> = readonly Branch<T>[];

/** Where a resource stands. */
export interface Location {
  /** Path in the construct tree; where none is known, the template file and logical id. What a stack set deploys stands at its path. */
  readonly constructPath: string;
  readonly templateFile?: string;
  /** Empty for the template as a whole. */
  readonly logicalId: string;
  readonly resourceType: string;
  /** Region and account of its stack; undefined where the stack is environment-agnostic. */
  readonly region?: string;
  readonly account?: string;
}

export interface KeyFact {
  readonly where: Location;
  /** `AWS::KMS::Key` or `AWS::KMS::ReplicaKey`; a replica key's rotation, spec and origin are its primary's. */
  readonly rotation: Branches<boolean>;
  readonly rotationPeriodInDays: Branches<number>;
  readonly enabled: Branches<boolean>;
  readonly keySpec: Branches<string>;
  readonly keyUsage: Branches<string>;
  readonly origin: Branches<string>;
  readonly bypassPolicyLockoutSafetyCheck: Branches<boolean>;
  readonly policy: Branches<Json>;
  /** `DeletionPolicy` and `UpdateReplacePolicy` of the resource. */
  readonly deletionPolicy: Branches<string>;
  readonly updateReplacePolicy: Branches<string>;
}

/** The three levels of encryption at rest, weakest first. */
type EncryptionLevel = 'AWS_OWNED' | 'AWS_MANAGED' | 'CUSTOMER_MANAGED';

export interface EncryptionFact {
  readonly level: EncryptionLevel;
  /** The customer key, where the app defines it. */
  readonly key?: KeyFact;
  /** A customer key that the app does not define (a literal ARN, a parameter, ...): why nothing is known of it. */
  readonly foreignKey?: string;
  /** The alias through which the key was named: DynamoDB resolves it once, at creation. */
  readonly viaAlias?: string;
}

export interface KinesisFact {
  /** Whether the stream is encrypted with KMS, and with which kind of key; absent where it is not encrypted. */
  readonly encryption: Branches<EncryptionFact>;
  readonly stream: string;
}

/** One replica: a single-Region table has one. */
export interface ReplicaFact {
  /** Region of the replica; undefined in a Region-agnostic stack. */
  readonly region?: string;
  /** True for the replica in the Region of the stack that defines the table. */
  readonly local: boolean;
  readonly encryption: Branches<EncryptionFact>;
  readonly policy: Branches<Json>;
  readonly streamPolicy: Branches<Json>;
  /** How the two policies get there: `template` (a property), or the custom resource of this library. */
  readonly policySource: 'template' | 'custom-resource';
  readonly pointInTimeRecovery: Branches<boolean>;
  readonly deletionProtection: Branches<boolean>;
  readonly contributorInsights: Branches<boolean>;
  readonly kinesis: Branches<KinesisFact>;
  readonly tags: Branches<Json>;
}

export interface TableFact {
  readonly where: Location;
  /** `Table`, `GlobalTable`, `SimpleTable` (SAM), or `SdkCall` for one that an `AwsCustomResource` creates. */
  readonly form: 'Table' | 'GlobalTable' | 'SimpleTable' | 'SdkCall';
  /** What the table is called where the template says so. */
  readonly tableName: Branches<string>;
  readonly stream: Branches<boolean>;
  readonly replicas: readonly ReplicaFact[];
  /** Account ids that take part in replication, where replicas of other accounts exist. */
  readonly replicationAccounts: readonly string[];
  /** Key attributes of table and indexes: Contributor Insights shows their values in plain text. */
  readonly keyAttributes: readonly string[];
  /** Metadata of the resource, where exemptions are written. */
  readonly metadata: Json;
  /** Why it could not be read in full: a transform hides it. `replicas` are those that could be read, maybe none. */
  readonly opaque?: string;
}

export interface DaxClusterFact {
  readonly where: Location;
  readonly encryptionAtRest: Branches<boolean>;
  readonly endpointEncryption: Branches<string>;
}

export interface BackupVaultFact {
  readonly where: Location;
  readonly encryption: Branches<EncryptionFact>;
  /** Whether a backup plan of the app writes tables of this app into it; undefined when that can't be told. */
  readonly holdsTables?: boolean;
}

/** An environment variable of a Lambda function or ECS container, or a literal in a place that clients read. */
export interface EnvironmentFact {
  readonly where: Location;
  /** `*` where the name is not known. */
  readonly name: string;
  /** Parts that the deployment fills in are placeholders: `http://${Host}`. */
  readonly value: Branches<string>;
}

/** A call that an `AwsCustomResource` makes. */
export interface SdkCallFact {
  readonly where: Location;
  /** Lower-camel action, as in `putKeyPolicy`. */
  readonly action: Branches<string>;
  /** In lower case, without the prefix of an SDK package: `dynamodb`. */
  readonly service: Branches<string>;
  readonly parameters: Branches<Json>;
  readonly region: Branches<string>;
}

/** Something that could hide a table from us: a transform, a module, a nested stack by literal URL. */
export interface OpaqueFact {
  readonly where: Location;
  readonly why: string;
}

/** All facts of one app. */
export interface AppFacts {
  readonly tables: readonly TableFact[];
  readonly keys: readonly KeyFact[];
  readonly daxClusters: readonly DaxClusterFact[];
  readonly backupVaults: readonly BackupVaultFact[];
  readonly environments: readonly EnvironmentFact[];
  readonly sdkCalls: readonly SdkCallFact[];
  readonly opaque: readonly OpaqueFact[];
}
