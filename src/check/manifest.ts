import { existsSync, statSync } from 'fs';
import { join } from 'path';
import { readStart, readText } from './text-files';
import { at, entriesOf, isList, isObject, textOrNone } from '../cloudformation/json';
import type { Json } from '../cloudformation/json';
import { SYNTHESIS_STOPPED } from '../cloudformation/stopped-synthesis';
import { parseJson } from '../cloudformation/text';
import { codedError } from '../errors';

/** A part of a CDK assembly (cloud assembly schema: ArtifactManifest). */
export interface Artifact {
  readonly type: string;
  /** For example `aws://111122223333/eu-west-1`. */
  readonly environment: string;
  readonly properties: Json | undefined;
  /** What CDK recorded for constructs, in the manifest or in a file. */
  readonly metadata: Json | undefined;
  readonly metadataFile?: string;
  /** The construct path of a stack. */
  readonly displayName?: string;
}

/** Whether a folder is a CDK assembly. Other software has files called `manifest.json` too. */
export function isAssembly(directory: string): boolean {
  const file = join(directory, MANIFEST);
  if (!existsSync(file) || !statSync(file).isFile()) {
    return false;
  }
  // CDK writes its version into a file `cdk.out`.
  return existsSync(join(directory, 'cdk.out')) || readStart(file, SYNTHESIS_STOPPED.length) === SYNTHESIS_STOPPED
    || isObject(at(parseJson(readText(file)), 'artifacts'));
}

const MANIFEST = 'manifest.json';

/**
 * The artifacts of an assembly by their id.
 *
 * @throws SynthesisStopped, MalformedAssembly, ContextMissing
 */
export function readManifest(directory: string): readonly (readonly [string, Artifact])[] {
  const file = join(directory, MANIFEST);
  const text = readText(file);
  if (text.startsWith(SYNTHESIS_STOPPED)) {
    throw codedError('SynthesisStopped', directory, `The assembly was not completed. ${text.trim().replace(/\.$/, '')}`,
      'The findings are in validation-report.json: run `cdk-secure-table report`.');
  }
  const manifest = parseJson(text);
  const artifacts = at(manifest, 'artifacts') ?? {};
  if (!isObject(manifest) || !isObject(artifacts)) {
    throw codedError('MalformedAssembly', file, 'The manifest is not the JSON of a CDK assembly', 'Synthesize the app again.');
  }
  const missing = at(manifest, 'missing');
  if (isList(missing) && missing.length > 0) {
    throw codedError('ContextMissing', directory, 'The assembly has dummy values in place of context that was not looked up',
      'Synthesize the app with the CDK CLI and credentials for its accounts.');
  }
  return entriesOf(artifacts).map(([id, artifact]) => [id, {
    type: textOrNone(at(artifact, 'type')),
    environment: textOrNone(at(artifact, 'environment')),
    properties: at(artifact, 'properties'),
    metadata: at(artifact, 'metadata'),
    metadataFile: textOrNone(at(artifact, 'additionalMetadataFile')) || undefined,
    displayName: textOrNone(at(artifact, 'displayName')) || undefined,
  }]);
}

export function isStack({ type }: Artifact): boolean {
  return type === 'aws:cloudformation:stack';
}

/** The assembly of a stage. */
export function isNestedAssembly({ type }: Artifact): boolean {
  return type === 'cdk:cloud-assembly';
}
