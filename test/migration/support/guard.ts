import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';
import { CfnElement, Stack, Validations } from 'aws-cdk-lib';
import type { App, PolicyViolation, Stage } from 'aws-cdk-lib';
import { MigrationGuard } from '../../../src';
import type { MigrationGuardProps } from '../../../src';
import { env } from '../../adoption/support/plain-tables';
import { appWith } from '../../support/flags';

/* Runs MigrationGuard on an app after the deployment of another. */

export type Build = (app: App) => unknown;

const root = mkdtempSync(join(tmpdir(), 'migration-guard-'));
afterAll(() => rmSync(root, { recursive: true }));

let count = 0;
export function folder(files: Readonly<Record<string, unknown>> = {}): string {
  const path = join(root, String(count++));
  mkdirSync(path);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content));
  }
  return path;
}

/** A copy of the assembly of an app, as of a previous deployment. */
export function deployed(build: Build, context = {}): string {
  const app = appWith(context);
  build(app);
  const path = folder();
  cpSync(app.synth().directory, path, { recursive: true });
  return path;
}

/** The violations that the guard finds in an app. */
export function violations(
  previous: string, build: Build, props: Partial<MigrationGuardProps> = {}, scopeOf: (app: App) => Stage = (app) => app, context = {},
): PolicyViolation[] {
  const app = appWith(context);
  build(app);
  const reports: PolicyViolation[][] = [];
  class Watched extends MigrationGuard {
    public validate(given: Parameters<MigrationGuard['validate']>[0]) {
      const report = super.validate(given);
      expect(report.success).toBe(report.violations.every(({ severity }) => severity === 'warning'));
      reports.push([...report.violations]);
      return report;
    }
  }
  Validations.of(scopeOf(app)).addPlugins(new Watched({ previous, ...props }));
  // CDK prints a report of warnings.
  const print = jest.spyOn(console, 'error').mockImplementation();
  try {
    app.synth();
    expect(reports.flat().filter(({ severity }) => severity !== 'warning')).toEqual([]);
  } catch (error) {
    expect(String(error)).toMatch(/ValidationFailed/);
    expect(reports.flat()).not.toEqual([]);
  } finally {
    print.mockRestore();
  }
  expect(reports).toHaveLength(1);
  return reports.flat();
}

export const rules = (found: readonly PolicyViolation[]) => found.map(({ ruleName }) => ruleName);

/** Rules, with `!` where the synthesis fails. */
export const verdicts = (found: readonly PolicyViolation[]) => found.map(({ ruleName, severity }) => `${ruleName}${severity === 'fatal' ? '!' : ''}`);

export const shop = (app: App, props = {}) => new Stack(app, 'Shop', { env, ...props });

/** Renders a template as it is. */
class Raw extends CfnElement {
  constructor(stack: Stack, private readonly template: object) {
    super(stack, 'Template');
  }

  public _toCloudFormation(): object {
    return this.template;
  }
}

export const raw = (stack: Stack, template: object) => new Raw(stack, template);

/** An app with one stack of this template. */
export const included = (template: object): Build => (app) => raw(shop(app), template);

/** What the guard finds between two templates of a stack. */
export function between(before: object, after: object, released: string[] = []): PolicyViolation[] {
  return violations(deployed(included(before)), included(after), { released });
}

const schema = { KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }], AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }] };

export const table = (properties = {}, body = {}) => ({ Type: 'AWS::DynamoDB::Table', DeletionPolicy: 'Retain', Properties: { ...schema, ...properties }, ...body });
export const globalTable = (regions: readonly unknown[], properties = {}, body = {}) => ({
  Type: 'AWS::DynamoDB::GlobalTable',
  DeletionPolicy: 'Retain',
  Properties: { ...schema, Replicas: regions.map((Region) => (typeof Region === 'string' ? { Region } : Region)), ...properties },
  ...body,
});
export const key = (properties = {}, body = {}) => ({ Type: 'AWS::KMS::Key', DeletionPolicy: 'Retain', Properties: { KeyPolicy: {}, ...properties }, ...body });
