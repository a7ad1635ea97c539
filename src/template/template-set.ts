import { addTo, at, entriesOf } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import { mayEqual, mayShareEnvironment } from './template';
import type { Environment, Resource, Template } from './template';

/** A value in a template: where following a reference has led. */
export interface Place {
  readonly template: Template;
  /** Names the place within its template. */
  readonly name: string;
  readonly value: Json;
}

/** Folds a value to text, or says that it is none. */
export type Text = (value: Json, template: Template) => string | undefined;

/** All templates of an app, found by what other templates call them; indexes are made when first asked for. */
export class TemplateSet {
  private exports?: Map<string, Place[]>;
  private writers?: Map<string, Place[]>;
  private stacks?: Map<string | undefined, Template[]>;
  private types?: Map<string, Resource[]>;

  constructor(public readonly templates: readonly Template[]) {}

  /** Exports with this name that a stack like the importer could see. */
  public exportsNamed(name: string, importer: Template, text: Text): readonly Place[] {
    if (this.exports === undefined) {
      // Set before it is filled: the name of an export cannot come from an import.
      this.exports = new Map();
      for (const template of this.templates) {
        for (const [outputId, output] of entriesOf(at(template.document, 'Outputs'))) {
          const exported = at(output, 'Export', 'Name');
          const exportName = exported === undefined ? undefined : text(exported, template);
          if (exportName !== undefined) {
            addTo(this.exports, exportName, outputPlace(template, outputId, output));
          }
        }
      }
    }
    return (this.exports.get(name) ?? []).filter((place) => mayShareEnvironment(place.template, importer));
  }

  /** An output of a stack, by the name and environment of the stack. */
  public stackOutputs(stackName: string, outputId: string, environment: Environment): readonly Place[] {
    if (this.stacks === undefined) {
      this.stacks = new Map();
      for (const template of this.templates) {
        addTo(this.stacks, template.origin.stackName, template);
      }
    }
    return (this.stacks.get(stackName) ?? [])
      .filter((template) => mayShareEnvironment(template, environment))
      .flatMap((template) => outputs(template, outputId));
  }

  /** What a `Custom::CrossRegionExportWriter` hands to a Region under this name. */
  public crossRegionExports(name: string, reader: Template): readonly Place[] {
    if (this.writers === undefined) {
      this.writers = new Map();
      for (const { template, logicalId, properties } of this.ofType('Custom::CrossRegionExportWriter')) {
        for (const [exported, of] of entriesOf(at(properties, 'WriterProps', 'exports'))) {
          addTo(this.writers, exported, { template, name: `${logicalId}.${exported}`, value: of });
        }
      }
    }
    return (this.writers.get(name) ?? []).filter((place) => mayEqual(place.template.account, reader.account));
  }

  public ofType(type: string): readonly Resource[] {
    if (this.types === undefined) {
      this.types = new Map();
      for (const template of this.templates) {
        template.resources.forEach((resource) => addTo(this.types!, resource.type, resource));
      }
    }
    return this.types.get(type) ?? [];
  }
}

/** The output of a template as a place; none where the template has no such output. */
export function outputs(template: Template, outputId: string): readonly Place[] {
  const output = template.section('Outputs', outputId);
  return output === undefined ? [] : [outputPlace(template, outputId, output)];
}

function outputPlace(template: Template, outputId: string, output: Json): Place {
  return { template, name: `Outputs.${outputId}`, value: at(output, 'Value') ?? null };
}
