import { readFileSync } from 'fs';
import { dirname, join } from 'path';
import type { Environment, Resource } from './template';
import { at, entriesOf, textOrNone } from '../cloudformation/json';
import type { Json, JsonObject } from '../cloudformation/json';

/** CloudFormation nests stacks less deeply; files that refer to one another in a circle have to end. */
export const MAX_NESTING = 20;

/** What the manifest of an assembly says of a stack. */
export interface StackArtifact {
  /** The template, relative to the folder of the assembly. */
  readonly file: string;
  readonly stackName: string;
  /** The artifact and the construct path of the stack. */
  readonly names: readonly string[];
  readonly environment: Environment;
}

/** The stacks in a `manifest.json` of an assembly. */
export function stacksIn(manifest: Json): readonly StackArtifact[] {
  return entriesOf(at(manifest, 'artifacts')).filter(([, artifact]) => at(artifact, 'type') === 'aws:cloudformation:stack').map(([id, artifact]) => {
    const [account, region] = textOrNone(at(artifact, 'environment')).replace(/^aws:\/\//, '').split('/');
    return {
      file: textOrNone(at(artifact, 'properties', 'templateFile')),
      stackName: textOrNone(at(artifact, 'properties', 'stackName')) || id,
      names: [textOrNone(at(artifact, 'displayName')), id].filter((name) => name !== ''),
      environment: { account: known(account), region: known(region) },
    };
  });
}

/** CDK writes `unknown-account` and `unknown-region` for a stack without an environment. */
function known(part: string | undefined): string | undefined {
  return part === undefined || part === '' || part.startsWith('unknown-') ? undefined : part;
}

/** The files that an `*.assets.json` uploads, by the last segment of their object keys, which contains the hash of the content. */
export function uploadsIn(manifest: Json): readonly (readonly [key: string, file: string])[] {
  return entriesOf(at(manifest, 'files')).flatMap(([, file]) => {
    const path = textOrNone(at(file, 'source', 'path'));
    return path === '' ? [] : entriesOf(at(file, 'destinations'))
      .map(([, destination]): [string, string] => [lastSegment(textOrNone(at(destination, 'objectKey'))), path]);
  });
}

/** The file of the assembly that a nested stack is deployed from, by its metadata or by the URL of its template. */
export function nestedTemplateFile({ template, body, properties }: Resource, uploads: ReadonlyMap<string, string>): string | undefined {
  const folder = dirname(template.origin.file);
  const path = textOrNone(at(body, 'Metadata', 'aws:asset:path'));
  // The URL may be composed, and ends with the object key.
  const [, key] = /([\w.-]*)["}\]]*$/.exec(JSON.stringify(at(properties, 'TemplateURL') ?? null))!;
  return path === '' ? uploads.get(join(folder, key)) : join(folder, path);
}

function lastSegment(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}

/** JSON that need not be there or be valid; null where it is not. */
export function jsonOrNull(path: string): JsonObject | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as JsonObject;
  } catch {
    return null;
  }
}
