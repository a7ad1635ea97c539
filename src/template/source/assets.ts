import { readdirSync, readFileSync } from 'fs';
import { dirname, join } from 'path';
import type { Json } from '../facts';
import { entriesOf, own, textOrNone } from '../values/json';

/** Reads a file as JSON; `null`, which is no template, where that fails. */
export function readJson(file: string): Json {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Json;
  } catch {
    return null;
  }
}

/** Finds the files that an assembly uploads, by the address that templates give them. */
export class Assets {
  /** Path of the file by its object key, by directory of the assembly. */
  private readonly byDirectory = new Map<string, ReadonlyMap<string, string>>();

  /** The file behind a URL in a template. */
  public fileAt(url: string, templateFile: string | undefined): string | undefined {
    if (templateFile === undefined) {
      return undefined;
    }
    const directory = dirname(templateFile);
    const files = this.byDirectory.get(directory) ?? uploads(directory);
    this.byDirectory.set(directory, files);
    return files.get(url.slice(url.lastIndexOf('/') + 1));
  }
}

/** Object keys hold the hash of the content: their last part alone tells the files of an assembly apart. */
function uploads(directory: string): ReadonlyMap<string, string> {
  const manifests = readdirSync(directory).filter((name) => name.endsWith('.assets.json')).map((name) => readJson(join(directory, name)));
  return new Map(manifests.flatMap((manifest) => entriesOf(own(manifest, 'files'))).flatMap(([, file]) => {
    const path = own(own(file, 'source'), 'path');
    const keys = entriesOf(own(file, 'destinations')).map(([, destination]) => textOrNone(own(destination, 'objectKey')));
    return typeof path === 'string' ? keys.map((key): [string, string] => [key.slice(key.lastIndexOf('/') + 1), join(directory, path)]) : [];
  }));
}
