import { aws_iam as iam } from 'aws-cdk-lib';

/**
 * Lets a statement name its resources when it is read, and not when it is made: an index may be added after a grant.
 *
 * A list token would do so too, until CDK merges the statement with another (`@aws-cdk/aws-iam:minimizePolicies`, which is on in new apps): a list
 * that holds such a token holds nothing else. A copy of the statement, and what CDK merges it into, has the resources as they are at that time.
 *
 * @param late all of them; what the statement was made with is among them, maybe under other tokens
 */
export function nameLate(statement: iam.PolicyStatement, late: () => readonly string[]): void {
  const given = statement.resources;
  const base = iam.PolicyStatement.prototype;
  const resources = (): string[] => {
    const own = Reflect.get(base, 'resources', statement) as string[];
    return [...new Set([...late(), ...own.filter((arn) => !given.includes(arn))])];
  };
  Object.defineProperties(statement, {
    resources: { get: resources },
    toStatementJson: { value: () => ({ ...base.toStatementJson.call(statement), Resource: resources() }) },
  });
}
