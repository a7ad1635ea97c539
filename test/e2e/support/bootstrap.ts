import { tmpdir } from 'os';
import { cdk } from './cli';
import { ACCOUNT, AWAY, HOME } from './place';

/** Before the tests: the account is bootstrapped in both Regions, as for any CDK app. */
export default async function bootstrap(): Promise<void> {
  const { code, output } = await cdk(tmpdir(), ['bootstrap', ...[HOME, AWAY].map((region) => `aws://${ACCOUNT}/${region}`)]);
  if (code !== 0) {
    throw new Error(`cdk bootstrap ended with ${code}\n${output}`);
  }
}
