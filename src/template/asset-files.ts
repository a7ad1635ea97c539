import { readdirSync, readFileSync } from 'fs';
import { dirname, join } from 'path';
import type { Template } from './template';
import { at, entriesOf, textOrNone } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import { joinedParts } from '../cloudformation/text';

/** The files that an assembly uploads. */
export class AssetFiles {
  /** Files by object key, for each directory of the assembly. */
  private readonly byDirectory = new Map<string, ReadonlyMap<string, string>>();

  /**
   * The file behind an evaluated URL; undefined where the assembly does not contain it. The last segment of an object key identifies a file if it
   * contains the hash of the content: another name may also exist elsewhere.
   */
  public find(url: Json, template: Template): string | undefined {
    return HASH.test(lastSegment(textOrNone(endOf(url)))) ? this.upload(url, template) : undefined;
  }

  /** The same for the URL of an asset of the template itself, which may have any name. */
  public upload(url: Json, template: Template): string | undefined {
    const { file } = template.origin;
    const end = endOf(url);
    if (file === undefined || typeof end !== 'string') {
      return undefined;
    }
    const directory = dirname(file);
    const files = this.byDirectory.get(directory) ?? uploadsOf(directory);
    this.byDirectory.set(directory, files);
    return files.get(lastSegment(end));
  }
}

/** The text after the last reference has the object key, so the bucket name may be unknown. */
function endOf(url: Json): Json {
  return joinedParts(url)?.at(-1) ?? url;
}

/** The files that a directory of the assembly uploads, by the last segment of their object key. */
function uploadsOf(directory: string): ReadonlyMap<string, string> {
  const manifests = readdirSync(directory).filter((name) => name.endsWith('.assets.json')).map((name) => readJson(join(directory, name)));
  return new Map(manifests.flatMap((manifest) => entriesOf(at(manifest, 'files'))).flatMap(([, file]) => {
    const path = at(file, 'source', 'path');
    const keys = entriesOf(at(file, 'destinations')).map(([, destination]) => lastSegment(textOrNone(at(destination, 'objectKey'))));
    return typeof path === 'string' ? keys.map((key): [string, string] => [key, join(directory, path)]) : [];
  }));
}

const HASH = /[0-9a-f]{32}/;

function lastSegment(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}

/** The JSON in a file; `null`, which is not a template, where the file cannot be read. */
export function readJson(file: string): Json {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Json;
  } catch {
    return null;
  }
}
