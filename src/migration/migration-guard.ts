import { dirname } from 'path';
import { App, Stage, Validations } from 'aws-cdk-lib';
import type { IPolicyValidationContext, IPolicyValidationPlugin, PolicyValidationPluginReport, PolicyViolation } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { migrationRisks } from './compare';
import { currentTemplates, isWholeApp } from './current-templates';
import { DeployedTemplates, pairs } from './deployed-templates';
import { Reading, readingsOf } from './reading';
import { Released } from './released';
import { environmentOf, isSameStack, otherStackRisks, unknownStackRisks } from './stack-changes';
import { changedDefaults } from './template';
import type { Template } from './template';
import type { MigrationRisk } from './update';
import { refuseUnknownProperties } from '../cdk/untyped-properties';
import type { Names } from '../cdk/untyped-properties';
import { codedError, constructError } from '../errors';

/**
 * The deployed templates that a `MigrationGuard` compares with, and the removals that it allows.
 */
export interface MigrationGuardProps {
  /**
   * Folder with the deployed templates: the assembly of the previous deployment (a copy of `cdk.out`), or templates in JSON or YAML that are named
   * after their stacks (`<stack name>.json`), as `aws cloudformation get-template` returns them. Put those into folders that are named after account
   * and Region (`111122223333/eu-west-1/Shop.json`): without them, a move to another Region cannot be found, which is a warning.
   *
   * The guard reads it when it is constructed, so it can be the output folder of the app. It refuses the folder of a synthesis that it stopped,
   * since those templates are not deployed: a copy of the deployed assembly is safer.
   */
  readonly previous: string;

  /**
   * Tables and keys that are removed from their stacks on purpose, for example before an import into another stack: `Stack/LogicalId`, or
   * only the logical id if a single stack has it. `Stack` is the name or the construct path of the stack. `Stack/*` is all of a stack and its nested
   * stacks.
   *
   * Only tables and keys that the previous template retains (`DeletionPolicy: Retain`) may be removed like this. `delete:Stack/LogicalId` allows
   * CloudFormation to delete a table or key with its data, and `delete:Stack/*` all of a stack. A key that a retained table may need must be listed
   * separately. Findings name the entries that allow them.
   *
   * @default - no table or key may be removed
   */
  readonly released?: string[];
}

const PROPS: Names<MigrationGuardProps> = { previous: true, released: true };

/**
 * Fails a synthesis whose deployment would lose tables or keys, or could: a validation plugin that compares the templates with the deployed ones.
 *
 * It finds a logical id that changes from `AWS::DynamoDB::Table` to `AWS::DynamoDB::GlobalTable` or back; a table or key that is removed, would be
 * replaced, or gets a condition; a stack that gets another name, account or Region; a key that is no longer retained; two replicas that are added
 * or removed in one update, and a key that changes in such an update. These findings are fatal and cannot be acknowledged. Warnings don't fail the
 * synthesis: they name what cannot be compared and what DynamoDB may reject.
 *
 * @example
 * import { App, Stack, aws_dynamodb as dynamodb } from 'aws-cdk-lib';
 * import { MigrationGuard, SecureTable } from 'cdk-secure-table';
 *
 * const app = new App();
 * const stack = new Stack(app, 'Shop');
 * new SecureTable(stack, 'Orders', {
 *   partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING },
 * });
 *
 * // A copy of cdk.out of the last deployment is in this folder.
 * MigrationGuard.enforce(app, { previous: 'deployed' });
 */
export class MigrationGuard implements IPolicyValidationPlugin {
  /**
   * Guards the stacks of an app or a stage: also a stage inside a stack, as with CDK Pipelines, whose plugins CDK does not run.
   *
   * @throws GuardOutsideApp for a scope that is neither an app nor a stage, and the errors of the constructor
   */
  public static enforce(scope: IConstruct, props: MigrationGuardProps): void {
    if (!Stage.isStage(scope)) {
      throw constructError(scope, 'GuardOutsideApp', 'enforce needs an App or a Stage',
        'Call MigrationGuard.enforce(app, { previous }), or pass a stage.');
    }
    const { root } = scope.node;
    const guard = new MigrationGuard(props);
    guard.scope = scope;
    Validations.of(App.isApp(root) ? root : scope).addPlugins(guard);
  }

  public readonly name = 'MigrationGuard';
  private scope?: Stage;
  private readonly previous: DeployedTemplates;
  private readonly released: Released;

  /**
   * @throws UnknownProperty for a misspelt property
   * @throws if the folder of the previous templates cannot be read, contains no template, is the output of a synthesis that was stopped, or contains
   * a file that may be a template and cannot be read
   */
  constructor(props: MigrationGuardProps) {
    refuseUnknownProperties('MigrationGuard', props, { names: PROPS, of: 'a MigrationGuard' });
    this.previous = new DeployedTemplates(props.previous);
    if (this.previous.roots.length === 0) {
      throw codedError('NoPreviousTemplates', props.previous, 'The folder contains no template',
        'Put the assembly of the previous deployment there, or remove MigrationGuard until the first deployment.');
    }
    this.released = new Released(props.released ?? [], this.previous.all);
  }

  /** Compares the templates of an app or stage with the previous ones. */
  public validate(context: IPolicyValidationContext): PolicyValidationPluginReport {
    const all = currentTemplates(context);
    const isGuarded = ({ origin }: Template) => this.scope === undefined || isWithin(origin.constructPath, this.scope.node.path);
    const current = all.filter(isGuarded);
    const deployed = pairs(this.previous.roots, all);
    const compared = new Set<Template>(deployed.values());
    const paired = [...deployed].filter(([template]) => isGuarded(template)).map(([, before]) => before);
    const readings = [...this.previous.roots, ...all].flatMap((template) => readingsOf(template, environmentOf(template.origin)));
    const changed = current.flatMap((template) => {
      const before = deployed.get(template);
      return before === undefined ? [] : this.risks(before, template, { compared, readings });
    });

    // The templates of a stage are in a folder of their own.
    const folders = new Set([...current, ...paired].map(({ origin }) => dirname(origin.file)));
    const isWhole = isWholeApp(context) && current.length === all.length;
    const isInScope = ({ origin }: Template) => isWhole || folders.has(dirname(origin.file));
    const removed = this.previous.roots.filter((template) => !compared.has(template) && isInScope(template))
      .flatMap((template) => this.risks(template, undefined, { compared, readings }));

    const risks = [...changed, ...removed];
    return { success: risks.every(({ isWarning }) => isWarning), violations: risks.map(toViolation) };
  }

  /** The risks of a stack. What is compared with a nested stack is noted, so that it does not count as removed. */
  private risks(before: Template, after: Template | undefined, { compared, readings }: Comparison): readonly MigrationRisk[] {
    if (after !== undefined && !isSameStack(before.origin, after.origin)) {
      return otherStackRisks(before, after, this.released);
    }
    const environment = environmentOf(before.origin, after?.origin);
    const defaults = after === undefined ? [] : changedDefaults(before, after);
    return [
      ...(after === undefined ? [] : unknownStackRisks(before, after)),
      ...migrationRisks({
        before: new Reading(before, environment, undefined, defaults),
        after: after && new Reading(after, environment, undefined, defaults),
        released: this.released,
        readings,
        deployedTemplateOf: (resource, current) => {
          const template = this.previous.nestedTemplate(resource, current);
          return template && (compared.add(template), template);
        },
      }, environment),
    ];
  }
}

/** What the comparisons of the stacks of an app share. */
interface Comparison {
  /** The deployed templates that have a current one. */
  readonly compared: Set<Template>;
  /** All templates, deployed and current. */
  readonly readings: readonly Reading[];
}

function isWithin(path: string | undefined, scope: string): boolean {
  return path !== undefined && (scope === '' || path.startsWith(`${scope}/`));
}

function toViolation({ rule, isWarning = false, logicalIds, what, fix, location, templatePath }: MigrationRisk): PolicyViolation {
  return {
    ruleName: rule,
    description: `${what}.`,
    fix,
    severity: isWarning ? 'warning' : 'fatal',
    violatingResources: logicalIds.map((resourceLogicalId) => ({ resourceLogicalId, templatePath, locations: [location] })),
  };
}
