import { mayEqual, mayShareEnvironment } from './template';
import type { Environment, Resource, Template } from './template';
import { addTo, at, entriesOf } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';

/** All templates of an app, searched by the names that templates use for each other. Each index is built on its first use. */
export class TemplateSet {
  private exports?: Map<string, TemplateValue[]>;
  private crossRegionValues?: Map<string, TemplateValue[]>;
  private stacks?: Map<string | undefined, Template[]>;
  private types?: Map<string, Resource[]>;

  constructor(private readonly templates: readonly Template[]) {}

  public get list(): readonly Template[] {
    return this.templates;
  }

  /** The exports with this name that the importing stack may see. */
  public exportsNamed(name: string, importer: Template, { inEachCase }: Texts): readonly TemplateValue[] {
    if (this.exports === undefined) {
      // Assigned before it is filled, so that an export whose name contains an import does not start the search again.
      this.exports = new Map();
      for (const template of this.templates) {
        for (const [outputId, output] of readableOutputs(template)) {
          const exportName = inEachCase(at(output, 'Export', 'Name'), template);
          if (exportName !== undefined) {
            addTo(this.exports, exportName, outputValue(template, outputId, output));
          }
        }
      }
    }
    return (this.exports.get(name) ?? []).filter(({ template }) => mayShareEnvironment(template, importer));
  }

  /** An output of the stacks with this name that may be in the environment. */
  public stackOutputs(stackName: string, outputId: string, environment: Environment): readonly TemplateValue[] {
    this.stacks ??= groupBy(this.templates, (template) => template.origin.stackName);
    return (this.stacks.get(stackName) ?? [])
      .filter((template) => mayShareEnvironment(template, environment))
      .flatMap((template) => outputValues(template, outputId));
  }

  /** The values that a `Custom::CrossRegionExportWriter` exports to another Region under this name. */
  public crossRegionExports(name: string, reader: Template): readonly TemplateValue[] {
    if (this.crossRegionValues === undefined) {
      this.crossRegionValues = new Map();
      for (const { template, logicalId, properties } of this.ofType('Custom::CrossRegionExportWriter')) {
        for (const [exported, of] of entriesOf(at(properties, 'WriterProps', 'exports'))) {
          addTo(this.crossRegionValues, exported, { template, name: `${logicalId}.${exported}`, value: of });
        }
      }
    }
    return (this.crossRegionValues.get(name) ?? []).filter(({ template }) => mayEqual(template.account, reader.account));
  }

  public get resources(): readonly Resource[] {
    return this.templates.flatMap(({ resources }) => [...resources.values()]);
  }

  public ofType(type: string): readonly Resource[] {
    this.types ??= groupBy(this.resources, (resource) => resource.type);
    return this.types.get(type) ?? [];
  }
}

/** A value in a template that a reference leads to. */
export interface TemplateValue {
  readonly template: Template;
  /** Unique within the template. */
  readonly name: string;
  readonly value: Json;
}

/** Evaluates a value to text; undefined where it has another outcome. */
type TextOf = (value: Json | undefined, template: Template) => string | undefined;

export interface Texts {
  readonly inCase: TextOf;
  /** For an index that is used in all cases. */
  readonly inEachCase: TextOf;
}

/** The value of an output; undefined if the template has no such output. */
export function outputValues(template: Template, outputId: string): readonly TemplateValue[] {
  return readableOutputs(template).filter(([id]) => id === outputId).map(([, output]) => outputValue(template, outputId, output));
}

/** A macro among the outputs may rewrite each of them. */
function readableOutputs({ document }: Template): readonly (readonly [string, Json])[] {
  const outputs = at(document, 'Outputs');
  return at(outputs, 'Fn::Transform') === undefined ? entriesOf(outputs) : [];
}

function outputValue(template: Template, outputId: string, output: Json): TemplateValue {
  return { template, name: `Outputs.${outputId}`, value: at(output, 'Value') ?? null };
}

function groupBy<K, T>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  items.forEach((item) => addTo(groups, keyOf(item), item));
  return groups;
}
