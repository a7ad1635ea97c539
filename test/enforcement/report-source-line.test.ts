import { relative } from 'path';
import { App, CfnResource, Stack } from 'aws-cdk-lib';
import { sourceLine } from '../../src/enforcement/report';

const HERE = relative(process.cwd(), __filename);

function resource(context: object = {}): CfnResource {
  return new CfnResource(new Stack(new App({ context }), 'Stack'), 'Table', { type: 'AWS::DynamoDB::Table' });
}

/** A construct with the trace that another version of CDK, or another language, would leave. */
function traced(...trace: string[]): CfnResource {
  const found = resource({ 'aws:cdk:disable-creation-stack-traces': true });
  found.node.addMetadata('aws:cdk:creationStack', trace);
  return found;
}

test('is the line of the app that creates a resource', () => {
  expect(sourceLine(resource())).toMatch(new RegExp(`^${HERE}:\\d+:\\d+$`));
});

test.each([
  ['frames of packages are passed over', ['...new TableV2 in aws-cdk-lib...', 'new Shop (/elsewhere/lib/shop.ts:15:5)', 'main (/elsewhere/bin/app.ts:3:1)'], '/elsewhere/lib/shop.ts:15:5'],
  ['an ES module has a URL, and may have no column', ['<anonymous> (file:///elsewhere/app.mjs:5::)'], '/elsewhere/app.mjs:5'],
  ['other languages may have no column', ['Shop.__init__ (/elsewhere/app.py:12)'], '/elsewhere/app.py:12'],
  ['there may be no line of the app', ['...jsii runtime...', '(no user code in 10 frames, use --stack-trace-limit to capture more)'], undefined],
])('%s', (_, trace, expected) => {
  expect(sourceLine(traced(...trace))).toBe(expected);
});

test('is unknown where CDK records no trace', () => {
  expect(sourceLine(new App() as never)).toBeUndefined();
});
