import { ACCOUNT, endpoint, HOME, rootCredentials } from './place';

/* Calls to EventBridge and SQS, whose SDK clients the project does not need otherwise. */

/** Puts the event of a CloudTrail record on the default bus of a Region, as AWS does. */
export async function putCall(service: string, detail: object, region = HOME): Promise<void> {
  const { FailedEntryCount: failed, Entries } = await call('events', 'AWSEvents.PutEvents', '1.1', {
    Entries: [{ Source: `aws.${service}`, DetailType: 'AWS API Call via CloudTrail', Detail: JSON.stringify(detail) }],
  }, region);
  if (failed !== 0) {
    throw new Error(`The event was not accepted: ${JSON.stringify(Entries)}`);
  }
}

/** Takes the messages of a queue until there are as many as expected, or until time is up. */
export async function receive(queueUrl: string, count: number, seconds = 10): Promise<readonly string[]> {
  const bodies: string[] = [];
  for (const deadline = Date.now() + seconds * 1000; bodies.length < count && Date.now() < deadline;) {
    const { Messages: messages = [] } = await call('sqs', 'AmazonSQS.ReceiveMessage', '1.0', {
      QueueUrl: queueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 1,
    });
    for (const { Body, ReceiptHandle } of messages) {
      bodies.push(Body);
      await call('sqs', 'AmazonSQS.DeleteMessage', '1.0', { QueueUrl: queueUrl, ReceiptHandle });
    }
  }
  return bodies;
}

async function call(service: string, target: string, version: string, body: object, region = HOME): Promise<any> {
  const { accessKeyId } = rootCredentials(ACCOUNT);
  const response = await fetch(endpoint('tls'), {
    method: 'POST',
    headers: {
      'content-type': `application/x-amz-json-${version}`,
      'x-amz-target': target,
      // The emulator does not check the signature of the root.
      'authorization': `AWS4-HMAC-SHA256 Credential=${accessKeyId}/20260101/${region}/${service}/aws4_request, SignedHeaders=host, Signature=0`,
    },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) {
    throw new Error(`${target} answered ${response.status}: ${text}`);
  }
  return text === '' ? {} : JSON.parse(text);
}
