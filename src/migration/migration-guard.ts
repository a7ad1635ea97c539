import { join } from 'path';
import type { IPolicyValidationContext, IPolicyValidationPlugin, PolicyValidationPluginReport, PolicyViolation } from 'aws-cdk-lib';
import { dangers } from './compare';
import type { Danger } from './compare';
import { currentTemplates, folderOf, isWholeApp, TemplateFolder } from './templates';

/**
 * What a `MigrationGuard` compares with, and what it lets pass.
 */
export interface MigrationGuardProps {
  /**
   * Folder with what is deployed: the assembly of the previous deployment (a copy of `cdk.out`), or templates in JSON that are called like their stacks
   * (`<stack name>.json`), as `aws cloudformation get-template` returns them.
   *
   * It is read when the guard is constructed, so it may be the folder that the app is about to be synthesized into.
   */
  readonly previous: string;

  /**
   * Logical ids of tables and keys that leave their stacks on purpose, as before an import elsewhere.
   *
   * Only what the previous template retains (`DeletionPolicy: Retain`) may leave.
   *
   * @default - none
   */
  readonly released?: string[];
}

/**
 * Stops a synth whose deployment would lose tables or keys, or could: a validation plugin that compares the templates with those that are deployed.
 *
 * `Validations.of(app).addPlugins(new MigrationGuard({ previous: 'deployed' }))`
 *
 * It stops a logical id that changes from `AWS::DynamoDB::Table` to `AWS::DynamoDB::GlobalTable` or back; a table or key that disappears or that would be
 * replaced; and a key that changes in the same update as the list of replicas. Its findings are fatal: nobody can acknowledge them.
 */
export class MigrationGuard implements IPolicyValidationPlugin {
  public readonly name = 'MigrationGuard';
  private readonly folder: string;
  private readonly previous: TemplateFolder;
  private readonly released: readonly string[];

  /**
   * @throws if the folder of the previous templates cannot be read, or holds none
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
    const pairs = current.map((template) => ({ template, file: this.previous.fileOf(template.place, template.stackName) }));
    const changed = pairs.flatMap(({ template, file }) => (file === undefined
      ? []
      : dangers(this.previous.resources(file), template.resources, this.released).map((danger) => toViolation(danger, template.path))));

    const matched = new Set(pairs.map(({ file }) => file));
    const folders = new Set(current.map(({ place }) => folderOf(place)));
    const isOurs = isWholeApp(context) ? () => true : (file: string) => folders.has(folderOf(file));
    const gone = this.previous.files.filter((file) => !matched.has(file) && isOurs(file)).flatMap((file) =>
      dangers(this.previous.resources(file), {}, this.released).map((danger) => toViolation(danger, join(this.folder, file))));

    const violations = [...changed, ...gone];
    return { success: violations.length === 0, violations };
  }
}

function toViolation({ rule, logicalId, what, fix, location }: Danger, templatePath: string): PolicyViolation {
  return {
    ruleName: rule,
    description: `${what}.`,
    fix,
    severity: 'fatal',
    violatingResources: [{ resourceLogicalId: logicalId, templatePath, locations: [location] }],
  };
}
