import { jsonNodes } from './parse/json-nodes';
import { parseJsonTemplate } from './parse/json-template';
import type { SourceNode, SourceProperty } from './parse/source-node';
import { propertyPaths, REPLICA } from './property-paths';
import type { PropertyPath } from './property-paths';
import type { Position } from './result';

/** What a finding is about, as far as its place in the template depends on it. */
export interface Place {
  readonly rule: string;
  /** Empty for the template itself. */
  readonly logicalId: string;
  readonly resourceType: string;
  /** The Region of the replica; undefined for the one in the stack's own Region. */
  readonly replicaRegion?: string;
  /** The Region of the stack, where it is known. */
  readonly region?: string;
  /** The resource that deploys the template, if its text is inside another template. */
  readonly deployedBy?: string;
}

/** Finds findings in the text of a template. */
export class TemplatePositions {
  private readonly root: SourceNode | undefined;
  private readonly lines: readonly number[];

  constructor(private readonly file: string, text: string) {
    this.root = nodesOf(text);
    this.lines = lineStarts(text);
  }

  /** The property that a finding is about; else the resource, else the template. */
  public find(place: Place): Position {
    const found = this.property(place);
    return found === undefined ? { file: this.file, line: 1, column: 1 } : this.positionOf(found);
  }

  private property({ rule, logicalId, resourceType, replicaRegion, region, deployedBy }: Place): SourceProperty | undefined {
    if (logicalId === '') {
      const sections = rule === 'Exemption' ? ['Metadata', 'Transform', 'Resources'] : ['Transform', 'Fn::Transform', 'Resources'];
      return first(sections, (name) => this.root?.property(name));
    }
    const resources = this.root?.property('Resources')?.value;
    const resource = resources?.property(logicalId);
    if (resources === undefined || resource === undefined) {
      const stack = deployedBy === undefined ? undefined : resources?.property(deployedBy);
      const body = stack && follow(stack.value, ['Properties', 'TemplateBody'], undefined);
      return body ?? stack ?? loopIn(resources) ?? this.root?.property('Resources');
    }
    const paths = propertyPaths(rule, resourceType);
    const replica = paths.length === 0 && replicaRegion === undefined ? undefined : replicaOf(resource.value, replicaRegion, region);
    const ofReplica = first(paths.filter((path) => path.includes(REPLICA)), (path) => follow(resource.value, path, replica));
    return ofReplica ?? (replicaRegion === undefined ? undefined : replica)
      ?? first(paths.filter((path) => !path.includes(REPLICA)), (path) => follow(resource.value, path, undefined)) ?? resource;
  }

  /** From the key to the end of the value, if both are on one line; else only the line of the key. */
  private positionOf({ start, value }: SourceProperty): Position {
    const [from, to] = [this.at(start), this.at(value.end)];
    const end = to.line === from.line && to.column > from.column ? { endLine: to.line, endColumn: to.column } : {};
    return { file: this.file, ...from, ...end };
  }

  private at(offset: number): { readonly line: number; readonly column: number } {
    let [low, high] = [0, this.lines.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      [low, high] = this.lines[middle] <= offset ? [middle, high] : [low, middle - 1];
    }
    return { line: low + 1, column: offset - this.lines[low] + 1 };
  }
}

/** A flow mapping in YAML starts like JSON. */
function nodesOf(written: string): SourceNode | undefined {
  // A byte order mark, in place of which a space keeps the offsets.
  const text = written.replace(/^\uFEFF/, ' ');
  if (parseJsonTemplate(text).document !== undefined) {
    return jsonNodes(text);
  }
  // Required here, so that only templates in YAML load the parser.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { yamlNodes } = require('./parse/yaml-nodes') as typeof import('./parse/yaml-nodes');
  return yamlNodes(text);
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let index = text.indexOf('\n'); index >= 0; index = text.indexOf('\n', index + 1)) {
    starts.push(index + 1);
  }
  return starts;
}

function first<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

/** A property of a resource; undefined where the resource does not have it. */
function follow(resource: SourceNode, path: PropertyPath, replica: SourceProperty | undefined): SourceProperty | undefined {
  let found: SourceProperty | undefined;
  for (const key of path) {
    found = key === REPLICA ? replica : (found?.value ?? resource).property(key);
    if (found === undefined) {
      return undefined;
    }
  }
  return found;
}

/** The item of `Replicas` for a Region; for the stack's own, also the one that refers to it, or the only one. */
function replicaOf(resource: SourceNode, replicaRegion: string | undefined, region: string | undefined): SourceProperty | undefined {
  const items = resource.property('Properties')?.value.property('Replicas')?.value.items ?? [];
  const regionOf = (item: SourceNode) => {
    const written = item.property('Region')?.value;
    return written?.text ?? written?.property('Ref')?.value.text;
  };
  const isOwn = (name: string | undefined) => name === 'AWS::Region' || (region !== undefined && name === region) || items.length === 1;
  const item = items.find((candidate) => {
    const name = regionOf(candidate);
    return replicaRegion === undefined ? isOwn(name) : name === replicaRegion || (replicaRegion === region && isOwn(name));
  });
  return item === undefined ? undefined : { start: item.start, value: item };
}

/** The first loop, which may have written a resource that the text does not have. */
function loopIn(resources: SourceNode | undefined): SourceProperty | undefined {
  const loop = resources?.keys.find((key) => key.startsWith('Fn::ForEach::'));
  return loop === undefined ? undefined : resources?.property(loop);
}
