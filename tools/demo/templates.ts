import { readFileSync } from 'fs';
import { join } from 'path';

/* The templates of an assembly, by the names of their stacks. */

export interface Resource {
  readonly Type: string;
  readonly Properties: Record<string, any>;
}

export interface Template {
  readonly file: string;
  readonly resources: Record<string, Resource>;
  readonly outputs: Record<string, { readonly Value: any }>;
}

interface Manifest {
  readonly artifacts: Record<string, { readonly type: string; readonly properties: { readonly templateFile: string; readonly stackName?: string } }>;
}

export function readTemplates(outdir: string): Map<string, Template> {
  const manifest: Manifest = read(outdir, 'manifest.json');
  const stacks = Object.entries(manifest.artifacts).filter(([, artifact]) => artifact.type === 'aws:cloudformation:stack');
  return new Map(stacks.map(([id, { properties }]) => {
    const { Resources, Outputs } = read(outdir, properties.templateFile);
    return [properties.stackName ?? id, { file: properties.templateFile, resources: Resources ?? {}, outputs: Outputs ?? {} }];
  }));
}

function read(outdir: string, file: string): any {
  return JSON.parse(readFileSync(join(outdir, file), 'utf8'));
}
