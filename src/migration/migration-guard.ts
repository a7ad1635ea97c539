import { dirname, join } from 'path';
import type { IPolicyValidationContext, IPolicyValidationPlugin, PolicyValidationPluginReport, PolicyViolation } from 'aws-cdk-lib';
import { migrationRisks } from './compare';
import type { MigrationRisk } from './compare';
import { currentTemplates, isWholeApp, TemplateFolder } from './templates';
import type { Resources } from './templates';

/**
 * The deployed templates that a `MigrationGuard` compares with, and the removals that it allows.
 */
export interface MigrationGuardProps {
  /**
   * Folder with the deployed templates: the assembly of the previous deployment (a copy of `cdk.out`), or JSON templates that are named after their
   * stacks (`<stack name>.json`), as `aws cloudformation get-template` returns them.
   *
   * The guard reads it when it is constructed, so it can be the output folder of the app.
   */
  readonly previous: string;

  /**
   * Logical ids of tables and keys that are removed from their stacks on purpose, for example before an import into another stack.
   *
   * Only tables and keys that the previous template retains (`DeletionPolicy: Retain`) may be removed.
   *
   * @default - no table or key may be removed
   */
  readonly released?: string[];
}

/**
 * Fails a synthesis whose deployment would lose tables or keys, or could: a validation plugin that compares the templates with the deployed ones.
 *
 * `Validations.of(app).addPlugins(new MigrationGuard({ previous: 'deployed' }))`
 *
 * It finds a logical id that changes from `AWS::DynamoDB::Table` to `AWS::DynamoDB::GlobalTable` or back; a table or key that is removed or would be
 * replaced; and a key that changes in the same update as the list of replicas. Its findings are fatal and cannot be acknowledged.
 */
export class MigrationGuard implements IPolicyValidationPlugin {
  public readonly name = 'MigrationGuard';
  private readonly folder: string;
  private readonly previous: TemplateFolder;
  private readonly released: readonly string[];

  /**
   * @throws if the folder of the previous templates cannot be read or contains no template
   */
  constructor(props: MigrationGuardProps) {
    this.folder = props.previous;
    this.previous = new TemplateFolder(props.previous);
    if (this.previous.files.length === 0) {
      throw new Error(`[NoPreviousTemplates] There is no template in ${props.previous}. `
        + 'Put the assembly of the previous deployment there, or leave the guard out until there is one.');
    }
    this.released = props.released ?? [];
  }

  /** Compares the templates of an app or stage with the previous ones. */
  public validate(context: IPolicyValidationContext): PolicyValidationPluginReport {
    const current = currentTemplates(context);
    const pairs = current.map((template) => ({ template, file: this.previous.fileOf(template) }));
    const changed = pairs.flatMap(({ template, file }) => (file === undefined ? [] : this.violations(file, template.resources, template.path)));

    const matched = new Set(pairs.map(({ file }) => file));
    const folders = new Set(current.map(({ file }) => dirname(file)));
    const isInScope = isWholeApp(context) ? () => true : (file: string) => folders.has(dirname(file));
    const removed = this.previous.files.filter((file) => !matched.has(file) && isInScope(file))
      .flatMap((file) => this.violations(file, {}, join(this.folder, file)));

    const violations = [...changed, ...removed];
    return { success: violations.length === 0, violations };
  }

  private violations(file: string, after: Resources, templatePath: string): PolicyViolation[] {
    return migrationRisks(this.previous.resources(file), after, this.released).map((risk) => toViolation(risk, templatePath));
  }
}

function toViolation({ rule, logicalId, what, fix, location }: MigrationRisk, templatePath: string): PolicyViolation {
  return {
    ruleName: rule,
    description: `${what}.`,
    fix,
    severity: 'fatal',
    violatingResources: [{ resourceLogicalId: logicalId, templatePath, locations: [location] }],
  };
}
