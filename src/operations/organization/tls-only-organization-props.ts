/**
 * Services whose requests must use TLS.
 */
export enum TlsOnlyService {
  /** Amazon DynamoDB: tables, indexes, streams, backups, exports and imports. */
  DYNAMODB = 'dynamodb',
  /** AWS Key Management Service. */
  KMS = 'kms',
}

/**
 * Properties of a `TlsOnlyOrganization`.
 */
export interface TlsOnlyOrganizationProps {
  /**
   * The accounts (12 digits) and organizational units (`ou-...`) that the policies are attached to. Attach them to a test account first, then to an
   * organizational unit. Each target accepts five policies of a type.
   */
  readonly targets: string[];

  /**
   * The services.
   *
   * @default - DynamoDB and KMS
   */
  readonly services?: TlsOnlyService[];

  /**
   * ARNs of roles and users that may send requests without TLS, with `*` and `?` as wildcards, e.g. `arn:aws:iam::111122223333:role/Legacy*`. For a
   * session, name its role.
   *
   * @default - no exemptions
   */
  readonly exemptPrincipals?: string[];

  /**
   * Also attach a service control policy. It denies requests without TLS that have no resource, such as `dynamodb:ListTables` and `kms:ListKeys`,
   * which no resource control policy applies to. It applies only to the principals of the targets.
   *
   * @default false
   */
  readonly alsoDenyUnscoped?: boolean;

  /**
   * Allow the root of the organization (`r-...`) as a target: the policies then apply to all accounts except the management account.
   *
   * @default false
   */
  readonly allowRoot?: boolean;

  /**
   * The beginning of the names of the policies, which are unique in an organization: at most 124 characters.
   *
   * @default - a name from the path of the construct
   */
  readonly policyName?: string;
}
