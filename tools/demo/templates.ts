import { readFileSync } from 'fs';
import { join } from 'path';
import { Template } from '../../src/template/template';

/* The templates of a cloud assembly. */

interface Artifact {
  readonly type: string;
  readonly environment?: string;
  readonly properties: { readonly templateFile: string; readonly stackName?: string };
}

interface Document {
  readonly Resources?: Readonly<Record<string, { readonly Metadata?: { readonly 'aws:cdk:path'?: string } }>>;
}

export function templatesIn(outdir: string): Template[] {
  const { artifacts } = read(outdir, 'manifest.json') as { artifacts: Record<string, Artifact> };
  return Object.entries(artifacts).filter(([, { type }]) => type === 'aws:cloudformation:stack').map(([id, { environment, properties }]) => {
    // aws://account/region, with unknown-account and unknown-region in a stack without an environment.
    const [account, region] = (environment ?? '').replace('aws://', '').split('/').map((part) => (part.startsWith('unknown-') ? undefined : part));
    const document = read(outdir, properties.templateFile) as Document;
    return new Template(document as ConstructorParameters<typeof Template>[0], {
      stackPath: id,
      stackName: properties.stackName ?? id,
      region,
      account,
      file: join(outdir, properties.templateFile),
      pathOf: (logicalId) => document.Resources?.[logicalId]?.Metadata?.['aws:cdk:path'],
    });
  });
}

export function read(outdir: string, file: string): unknown {
  return JSON.parse(readFileSync(join(outdir, file), 'utf8'));
}
