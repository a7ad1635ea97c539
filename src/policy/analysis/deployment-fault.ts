/** Something about a policy that fails at deployment (`error`), or that may fail, or does what is not meant (`warning`). */
export interface DeploymentFault {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly fix: string;
}

export function error(message: string, fix: string): DeploymentFault {
  return { severity: 'error', message, fix };
}

export function warning(message: string, fix: string): DeploymentFault {
  return { severity: 'warning', message, fix };
}
