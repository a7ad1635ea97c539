import { App } from 'aws-cdk-lib';
import { ConstructIndex } from '../../src/enforcement/construct-index';
import { toText } from '../../src/enforcement/report';
import type { Severity } from '../../src/rules/rule';
import { tlsOnly } from '../../src/rules/tls-only';
import { where } from '../rules/support/facts';

const judgement = (path: string, severity: Severity, message: string) => ({
  rule: tlsOnly, finding: { where: where(path), severity, message, fix: `Fix of ${message}`, subjects: [] },
});

test('findings stand under their construct, with what to change', () => {
  const findings = [judgement('A', 'error', 'one.'), judgement('B', 'error', 'two.'), judgement('A', 'warning', 'three.')];

  expect(toText(findings, new ConstructIndex(new App()), { exemptible: true })).toBe([
    'A',
    '  FATAL SecureTable-TlsOnly: one.',
    '    Fix of one.',
    '  WARNING SecureTable-TlsOnly: three.',
    '    Fix of three.',
    '',
    'B',
    '  FATAL SecureTable-TlsOnly: two.',
    '    Fix of two.',
  ].join('\n'));
});
