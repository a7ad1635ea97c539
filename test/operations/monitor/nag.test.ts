import { App, aws_sqs as sqs, Stack, Stage } from 'aws-cdk-lib';
import { nagFindings } from '../../support/nag';
import { HOME, tableIn } from '../support/shop';
import { EncryptionMonitor, ManagementTrail, MonitorAlarms } from 'cdk-secure-table';

/** The findings in the constructs of a monitor, in all its stacks. */
function findings(act: (stack: Stack) => void): string[] {
  const app = new App();
  const stack = new Stack(app, 'Shop', { env: HOME });
  act(stack);
  app.synth();
  const found = app.node.findAll().filter(Stage.isStage).flatMap(nagFindings);
  return [...new Set(found.filter(({ path }) => /Monitor/.test(path)).map(({ rule, path }) => `${rule} ${path}`))].sort();
}

test('the six packs of cdk-nag find nothing in a monitor, its support stack and its rules in a stage', () => {
  const props = { trail: ManagementTrail.EXISTING, alarms: MonitorAlarms.MATCHED_EVENTS };

  expect(findings((stack) => {
    tableIn(stack).addReplica({ region: 'us-east-1' });
    new EncryptionMonitor(stack, 'Monitor', props);
    EncryptionMonitor.account(stack, 'AccountMonitor', props);
    tableIn(new Stack(new Stage(stack, 'Production', { env: HOME }), 'Shop'));
  })).toEqual([]);
});

test('a queue that is not a dead-letter queue of the monitor is still found', () => {
  const ofQueue = findings((stack) => new sqs.Queue(stack, 'MonitorQueue', { enforceSSL: true }));

  expect(ofQueue).toEqual(['AwsSolutions-SQS3 Shop/MonitorQueue/Resource', 'Serverless-SQSRedrivePolicy Shop/MonitorQueue/Resource']);
});
