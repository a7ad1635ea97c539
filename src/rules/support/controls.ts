import type { Controls } from '../rule';

/** The controls for rules that require TLS. */
export const TLS_CONTROLS: Controls = {
  nist80053R5: ['SC-8', 'SC-8(1)'],
  hipaa: ['164.312(e)(1)'],
  pciDss4: ['4.2.1'],
  iso27001: ['A.8.24'],
  soc2: ['CC6.7'],
};
