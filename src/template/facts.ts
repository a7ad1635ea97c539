import type { Branches } from './branches';
import type { Json } from '../cloudformation/json';

export type { Branch, Branches } from './branches';

// The facts that rules check, read from rendered templates. `Table` and `GlobalTable` have the same form.

/** Where a resource is defined. */
export interface Location {
  /** Path in the construct tree, or template file and logical id where no path is known. Resources of a stack set have the path of the stack set. */
  readonly constructPath: string;
  readonly templateFile?: string;
  /** Empty for the template itself. */
  readonly logicalId: string;
  readonly resourceType: string;
  /** Region and account of the stack; undefined where the stack is environment-agnostic. */
  readonly region?: string;
  readonly account?: string;
}

/** What was decided for a fact that differs between the outcomes of conditions and parameters, such as `IsProd is true`. */
export interface CaseFact {
  readonly decisions: readonly string[];
  /** Whether the cases were not decided because there are too many: a property then has every outcome of its conditions. */
  readonly undecided?: boolean;
  /** The cases in which the resource is deployed. */
  readonly all: readonly { readonly decisions: readonly string[] }[];
}

/** A fact about a resource. There is one for each case; a resource that depends on no condition has one, and no case. */
export interface ResourceFact {
  readonly when?: CaseFact;
}

export interface KeyFact extends ResourceFact {
  readonly where: Location;
  /** Rotation, spec, usage and origin of an `AWS::KMS::ReplicaKey` are those of its primary key. */
  readonly rotation: Branches<boolean>;
  readonly rotationPeriodInDays: Branches<number>;
  readonly enabled: Branches<boolean>;
  readonly keySpec: Branches<string>;
  readonly keyUsage: Branches<string>;
  readonly origin: Branches<string>;
  readonly bypassPolicyLockoutSafetyCheck: Branches<boolean>;
  readonly policy: Branches<Json>;
  /** References in the policy that lead to a role, a user or an identity provider of the app, in canonical form. */
  readonly namedPrincipals: readonly string[];
  /** The principals that the policy allows to decrypt; undefined where that was not read. */
  readonly users?: Branches<KeyUsers>;
  /** `DeletionPolicy` and `UpdateReplacePolicy` of the resource. */
  readonly deletionPolicy: Branches<string>;
  readonly updateReplacePolicy: Branches<string>;
  /** The nested stacks around the resource, innermost first; none where it is undefined. */
  readonly nestedIn?: readonly NestedStackFact[];
}

/** A stack that another one deploys. It is deleted or retained as a whole when its resource is removed. */
export interface NestedStackFact {
  readonly where: Location;
  readonly deletionPolicy: Branches<string>;
}

/** The principals that a key policy allows to decrypt with the key. */
export interface KeyUsers {
  /** The roles of the app that it names. */
  readonly roles: readonly Location[];
  /** The names of roles in the ARNs that it names. */
  readonly roleNames: readonly string[];
  /** Whether it leaves the decision to the IAM policies of an account. */
  readonly account: boolean;
  /** Whether it allows all principals, or principals that are not in the template. */
  readonly anyPrincipal: boolean;
}

/** The three levels of encryption at rest, weakest first. */
type EncryptionLevel = 'AWS_OWNED' | 'AWS_MANAGED' | 'CUSTOMER_MANAGED';

export interface EncryptionFact {
  readonly level: EncryptionLevel;
  /** The customer managed key, if the app defines it. */
  readonly key?: KeyFact;
  /** Why the properties of a customer managed key are unknown if the app does not define it: a literal ARN, a parameter, ... */
  readonly foreignKey?: string;
  /** The name of that key, the same for all its tables: exemptions of the key use it too. */
  readonly foreignKeyName?: string;
  /** The Region in the ARN of a customer managed key that the app does not define. */
  readonly keyRegion?: string;
  /** The alias that names the key. DynamoDB resolves it only once, when the table is created. */
  readonly viaAlias?: string;
  /** Why an SSM parameter of the app that names the key may be another one at deployment; `foreignKeyName` is what is looked up. */
  readonly lookedUp?: string;
}

export interface KinesisFact {
  /** Absent where the stream is not encrypted with KMS. */
  readonly encryption: Branches<EncryptionFact>;
  readonly stream: string;
}

/** A replica. A single-Region table has one. */
export interface ReplicaFact {
  /** Undefined in a Region-agnostic stack. */
  readonly region?: string;
  /** Whether the replica is in the Region of the stack that defines the table. */
  readonly local: boolean;
  readonly encryption: Branches<EncryptionFact>;
  readonly policy: Branches<Json>;
  readonly streamPolicy: Branches<Json>;
  /** What attaches the two policies: a property in the template, or the custom resource of this library. */
  readonly policySource: 'template' | 'custom-resource';
  readonly pointInTimeRecovery: Branches<boolean>;
  readonly deletionProtection: Branches<boolean>;
  readonly contributorInsights: Branches<boolean>;
  readonly kinesis: Branches<KinesisFact>;
  readonly tags: Branches<Json>;
  /** Whether some outcomes of conditions that are not decided have no such replica. */
  readonly isOptional?: boolean;
}

export interface TableFact extends ResourceFact {
  readonly where: Location;
  /** `SimpleTable` is a resource of SAM, `SdkCall` a table that an `AwsCustomResource` creates. */
  readonly form: 'Table' | 'GlobalTable' | 'SimpleTable' | 'SdkCall';
  /** Absent where CloudFormation generates the name. */
  readonly tableName: Branches<string>;
  readonly stream: Branches<boolean>;
  readonly replicas: readonly ReplicaFact[];
  /** Ids of the accounts that take part in replication; empty where all replicas are in one account. */
  readonly replicationAccounts: readonly string[];
  /** Key attributes of the table and its indexes. Contributor Insights shows their values in plain text. */
  readonly keyAttributes: readonly string[];
  /** `DeletionPolicy` and `UpdateReplacePolicy` of the resource; undefined for a table that is not a resource. */
  readonly deletionPolicy?: Branches<string>;
  readonly updateReplacePolicy?: Branches<string>;
  /** The nested stacks around the resource, innermost first; none where it is undefined. */
  readonly nestedIn?: readonly NestedStackFact[];
  /** The tags of the stacks around it, which CloudFormation adds to the tags of resources that support them; undefined where there are none. */
  readonly stackTags?: Json;
  /** Metadata of the resource, which contains exemptions. */
  readonly metadata: Json;
  /** Why the table cannot be read in full, for example a transform. `replicas` are those that can be read, possibly none. */
  readonly opaque?: string;
}

export interface DaxClusterFact extends ResourceFact {
  readonly where: Location;
  readonly encryptionAtRest: Branches<boolean>;
  readonly endpointEncryption: Branches<string>;
}

export interface BackupVaultFact extends ResourceFact {
  readonly where: Location;
  /** The name of a vault that the app does not define; `where` is then the plan that names it. */
  readonly foreign?: string;
  readonly encryption: Branches<EncryptionFact>;
  /** Whether a backup plan of the app backs up tables of the app to the vault; undefined where that is unknown. */
  readonly holdsTables?: boolean;
}

/** Restore tests of AWS Backup (`AWS::Backup::RestoreTestingSelection`), and the encryption of the tables that they make. */
export interface RestoreTestFact extends ResourceFact {
  readonly where: Location;
  /** Whether the tests are of tables; undefined where that is unknown. */
  readonly restoresTables?: boolean;
  readonly encryption: Branches<EncryptionFact>;
}

/** An environment variable of a resource that runs code, such as a Lambda function or an ECS container. */
export interface EnvironmentFact extends ResourceFact {
  readonly where: Location;
  /** `*` where the name is unknown. */
  readonly name: string;
  /** References in a text are written as in `http://${Host}`. */
  readonly value: Branches<string>;
}

/** A call that an `AwsCustomResource` makes. */
export interface SdkCallFact extends ResourceFact {
  readonly where: Location;
  /** In lower camel case, such as `putKeyPolicy`. */
  readonly action: Branches<string>;
  /** In lower case, without the prefix of an SDK package, such as `dynamodb`. */
  readonly service: Branches<string>;
  readonly parameters: Branches<Json>;
  readonly region: Branches<string>;
  /** What the parameter `KeyId` names: a key of the app, or another one. Undefined where it was not read. */
  readonly key?: Branches<EncryptionFact>;
}

/** A part of the app that may contain tables and cannot be read: a transform, a module, a nested stack with a literal URL. */
export interface OpaqueFact {
  readonly where: Location;
  readonly why: string;
}

/** An exemption as a template has it, valid or not. */
export interface ExemptionFact {
  /** The resource, or the template itself for a construct without a resource. */
  readonly where: Location;
  readonly exemption: Json;
  /** The name of the imported key that an exemption of a template is about; undefined for other constructs without a resource in the template. */
  readonly key?: string;
}

/** A property of a resource that names a key for the resource's own encryption. Tables are not among these resources. */
export interface KeyUseFact {
  readonly where: Location;
  /** The path of the property, such as `StreamEncryption.KeyId`. */
  readonly property: string;
  readonly encryption: Branches<EncryptionFact>;
}

/** A role of the app, and what its own policies allow. */
export interface RoleFact {
  readonly where: Location;
  /** Undefined where CloudFormation generates the name. */
  readonly name?: string;
  /** The tables whose items or stream records the policies let the role read or write. Without a Region, in that of their stack. */
  readonly tables: readonly { readonly where: Location; readonly region?: string }[];
  readonly uses: readonly ('read' | 'write' | 'stream')[];
  /** Whether the policies let it access every table. */
  readonly allTables: boolean;
  /** The keys with which the policies let the role decrypt. */
  readonly keys: readonly Location[];
  /** Whether the policies may allow that with other keys: `*`, or a key that is not in the template. */
  readonly anyKey: boolean;
}

export interface Tag {
  readonly key: string;
  readonly value: string;
}

/** What a backup selection lists: a table of the app, or one by its name, or every table (`*`); of any Region and account where it names none. */
export interface ListedTable extends Pick<Location, 'region' | 'account'> {
  readonly table?: Location;
  readonly name?: string;
}

/**
 * Selected is what is listed and has all of `allOfTags`, and what has one of `anyOfTags`; not what is excluded. `mayAdd` is why it may select other
 * tables too, `mayLack` why not all of these.
 */
export interface SelectedTables {
  readonly listed: readonly ListedTable[];
  readonly excluded: readonly ListedTable[];
  readonly allOfTags: readonly Tag[];
  readonly anyOfTags: readonly Tag[];
  readonly mayAdd?: string;
  readonly mayLack?: string;
}

/** An `AWS::Backup::BackupSelection`, with the outcomes of the conditions in it. `conditional`: whether a condition decides if it is deployed. */
export interface BackupSelectionFact {
  readonly where: Location;
  readonly nestedIn?: readonly NestedStackFact[];
  readonly conditional: boolean;
  readonly alternatives: readonly SelectedTables[];
}

/** The resources related to tables, read when a rule needs them. */
export interface RelatedFacts {
  readonly keyUses: readonly KeyUseFact[];
  readonly roles: readonly RoleFact[];
  readonly backupSelections: readonly BackupSelectionFact[];
}

/** All facts of one app. */
export interface AppFacts {
  readonly tables: readonly TableFact[];
  readonly keys: readonly KeyFact[];
  readonly daxClusters: readonly DaxClusterFact[];
  readonly backupVaults: readonly BackupVaultFact[];
  readonly restoreTests: readonly RestoreTestFact[];
  readonly environments: readonly EnvironmentFact[];
  readonly sdkCalls: readonly SdkCallFact[];
  readonly opaque: readonly OpaqueFact[];
  /** The keys of the whole app, even if the other facts have a smaller scope: a key may be in another scope than its tables. */
  readonly exemptions: readonly ExemptionFact[];
  readonly related: RelatedFacts;
}
