import { AWAY, cases, facts, globalTable, is, only, tableWith, UNKNOWN } from './support/facts';
import { contributorInsightsPlaintextKeys as rule } from '../../src/rules/contributor-insights-plaintext-keys';

cases(rule, [
  ['no insights pass', tableWith(), []],
  ['insights off pass', tableWith({ contributorInsights: is(false) }), []],
  ['no table, nothing to say', facts(), []],
  ['insights on are a warning', tableWith({ contributorInsights: is(true) }), ['warning']],
  ['unknown insights are an unverifiable warning', tableWith({ contributorInsights: UNKNOWN }), ['warning[unverifiable]']],
  ['a remote replica has its own', facts({ tables: [globalTable({ contributorInsights: is(true) })] }), [`warning[${AWAY}]`]],
]);

test('the message names the attributes that are shown', () => {
  const on = { contributorInsights: is(true) };

  expect(only(rule, tableWith(on, { keyAttributes: ['email', 'day'] })).message).toContain('email, day');
  expect(only(rule, tableWith(on, { keyAttributes: [] })).message).toContain('its keys');
});
