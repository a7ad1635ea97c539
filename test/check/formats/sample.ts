import type { CheckedFinding, CheckResult } from '../../../src/check/result';

/** A finding, with what a test is about. */
export function finding(changes: Partial<CheckedFinding> = {}): CheckedFinding {
  return {
    rule: 'CustomerManagedKey',
    id: 'SecureTable-CustomerManagedKey',
    severity: 'error',
    unverifiable: false,
    guarded: true,
    message: 'The table is encrypted with the AWS owned key.',
    fix: 'Specify a customer managed key.',
    at: { file: 'templates/shop.yaml', line: 7, column: 5, endLine: 7, endColumn: 12 },
    logicalId: 'Orders',
    resourceType: 'AWS::DynamoDB::Table',
    controls: ['NIST 800-53 r5: SC-13, SC-28(1)', 'PCI DSS 4.0.1: 3.5.1'],
    fingerprint: '0123456789abcdef0123456789abcdef',
    ...changes,
  };
}

/** An error, an unverifiable warning, another warning, and a suppressed finding of each kind, in two files; a third file has none. */
export const RESULT: CheckResult = {
  files: ['templates/clean.json', 'templates/orders.json', 'templates/shop.yaml'],
  tables: 12,
  findings: [
    finding({
      rule: 'TlsOnly',
      id: 'SecureTable-TlsOnly[us-east-1]',
      at: { file: 'templates/orders.json', line: 3, column: 9 },
      suppressed: { kind: 'exempt', reason: 'A legacy client without TLS', until: '2027-06-30' },
    }),
    finding({
      rule: 'DeletionProtection',
      id: 'SecureTable-DeletionProtection',
      guarded: false,
      at: { file: 'templates/orders.json', line: 4, column: 1 },
      constructPath: 'Shop/Orders/Resource',
      suppressed: { kind: 'acknowledged', reason: 'Deleted every evening' },
    }),
    finding({ id: 'SecureTable-CustomerManagedKey[eu-west-1]', at: { file: 'templates/orders.json', line: 5, column: 1 }, suppressed: { kind: 'baseline' } }),
    finding(),
    finding({
      rule: 'KeyRotation',
      id: 'SecureTable-KeyRotation[unverifiable]',
      severity: 'warning',
      unverifiable: true,
      message: 'Whether the table\'s key rotates cannot be determined: it is a parameter.',
      fix: 'Define the key in the template.',
      at: { file: 'templates/shop.yaml', line: 9, column: 7 },
    }),
    finding({
      rule: 'DeletionProtection',
      id: 'SecureTable-DeletionProtection',
      severity: 'warning',
      guarded: false,
      message: 'The table has no deletion protection.',
      fix: 'Set DeletionProtectionEnabled: true.',
      at: { file: 'templates/shop.yaml', line: 12, column: 3 },
    }),
  ],
};

/** Text that means something in HTML, XML, JSON, Markdown or to a terminal. */
export const HOSTILE = '<script>alert("1")</script>&amp;\' ]]> --> \u001B[2J\u0007\u202E`x` ${y} </style> \uD800 é 表';

/** A result with that text wherever a template can put text. */
export const HOSTILE_RESULT: CheckResult = {
  files: [`${HOSTILE}.yaml`],
  tables: 1,
  findings: [undefined, { kind: 'exempt', reason: HOSTILE, until: '2027-06-30' } as const].map((suppressed) => finding({
    at: { file: `${HOSTILE}.yaml`, line: 1, column: 1 },
    id: `SecureTable-CustomerManagedKey[${HOSTILE}]`,
    message: HOSTILE,
    fix: HOSTILE,
    logicalId: HOSTILE,
    constructPath: HOSTILE,
    suppressed,
  })),
};
