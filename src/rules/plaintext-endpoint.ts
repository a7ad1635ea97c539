import type { Rule } from './rule';
import { abbreviate, display } from '../cloudformation/text';
import type { EnvironmentFact } from '../template/facts';
import { TLS_CONTROLS } from './support/controls';
import { findings, matchBranches, unverifiable, violation } from './support/findings';
import type { RuleResult } from './support/findings';
import { ANY_VARIABLE } from '../template/related-resources/environment';

export const plaintextEndpoint: Rule = {
  name: 'PlaintextEndpoint',
  title: 'No environment variable configures an endpoint of DynamoDB or DAX without TLS',
  why: 'DynamoDB accepts plain HTTP. When a TLS-only policy denies a request, its keys and items have already crossed the network unencrypted. '
    + '`dax://` is unencrypted, `daxs://` uses TLS.',
  remedy: 'Use `https://` and `daxs://`, or omit the endpoint: the SDKs use TLS by default.',
  controls: TLS_CONTROLS,
  guarded: false,
  check: (facts) => facts.environments.flatMap((variable) =>
    findings({ where: variable.where, subjects: [], when: variable.when }, check(variable))),
};

/** The environment variables that configure the SDKs' endpoint of DynamoDB, or of all services. */
const ENDPOINT_VARIABLES = ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_DYNAMODB', 'AWS_ENDPOINT_URL_DYNAMODB_STREAMS', 'AWS_ENDPOINT_URL_DAX'];

function check({ name, value }: EnvironmentFact): readonly RuleResult[] {
  const decides = [...ENDPOINT_VARIABLES, ANY_VARIABLE].includes(name.toUpperCase());
  const variable = name === ANY_VARIABLE ? 'a variable' : name;
  const fix = 'Use https:// (daxs:// for DAX) in the variable, or remove the variable.';
  const unknown = (why: string) => [unverifiable(`Whether ${variable} configures an endpoint with TLS cannot be determined: ${why}.`, fix)];
  return matchBranches(value, {
    value: (text) => {
      if (isPlain(text, decides)) {
        return [violation(`${variable} configures an endpoint without TLS: ${abbreviate(text)}.`, fix)];
      }
      return decides && /^\s*\$\{/.test(display(text)) ? unknown(`it begins with ${abbreviate(text)}`) : [];
    },
    absent: () => [],
    // Other variables may have any value, so an unknown one is no finding.
    unverifiable: (why) => (decides ? unknown(why) : []),
  });
}

function isPlain(text: string, decides: boolean): boolean {
  if (/\bdax:\/\//i.test(text)) {
    return true;
  }
  return [...text.matchAll(/\bhttp:\/\/(?<host>[^\s/"'\\,;]*)/gi)].some(({ groups }) => decides || isDynamoDbHost(groups!.host));
}

/** Regional, FIPS, dual-stack, account-based, VPC, stream and search endpoints of DynamoDB, and the endpoints of DAX clusters. */
function isDynamoDbHost(host: string): boolean {
  const labels = host.toLowerCase().replace(/:\d+$/, '').split('.');
  return labels.some((label) => /^(?:(?:(?:streams|search)-)?(?:dynamodb|ddb)(?:-fips)?|dax|dax-clusters)$/.test(label));
}
