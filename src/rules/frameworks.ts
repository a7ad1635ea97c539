import type { Controls, Framework } from './rule';

/** The frameworks by their names, in the order of reports. */
export const FRAMEWORKS: Readonly<Record<Framework, string>> = {
  nist80053R5: 'NIST 800-53 r5',
  hipaa: 'HIPAA',
  pciDss4: 'PCI DSS 4.0.1',
  cisAws: 'CIS AWS 5.0',
  securityHub: 'Security Hub',
};

/** As `NIST 800-53 r5: SC-8, SC-8(1)`, one for each framework that has a control. */
export function controlsText(controls: Controls): readonly string[] {
  return (Object.keys(FRAMEWORKS) as Framework[])
    .filter((framework) => controls[framework] !== undefined)
    .map((framework) => `${FRAMEWORKS[framework]}: ${controls[framework]!.join(', ')}`);
}
