/** Something about a policy that fails at deployment (`error`), or that may fail or does nothing. */
export interface DeploymentFault {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly fix: string;
}
