import { createHash } from 'crypto';
import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import type { App } from 'aws-cdk-lib';

/* What an assembly deploys, read from its files. */

export interface DeployedTemplate {
  readonly file: string;
  readonly Resources: Record<string, { readonly Type: string; readonly Properties?: any; readonly [section: string]: any }>;
}

export function templatesIn(app: App): DeployedTemplate[] {
  return filesIn(app, '.template.json').map((file) => ({ ...JSON.parse(readFileSync(file, 'utf8')), file }));
}

export function resourcesIn(app: App, type: string): DeployedTemplate['Resources'][string][] {
  return templatesIn(app).flatMap(({ Resources }) => Object.values(Resources ?? {})).filter(({ Type }) => Type === type);
}

/** The nested templates whose asset id is not the hash of their content, or that no parent names by that id. */
export function wrongAssets(app: App): string[] {
  const urls = resourcesIn(app, 'AWS::CloudFormation::Stack').map(({ Properties }) => JSON.stringify(Properties.TemplateURL));
  return nestedTemplates(app).filter(({ file, id }) => {
    const hash = createHash('sha256').update(JSON.stringify(JSON.parse(readFileSync(file, 'utf8')))).digest('hex');
    return hash !== id || !urls.some((url) => url.includes(hash));
  }).map(({ file }) => file);
}

export function nestedTemplates(app: App): { readonly file: string; readonly id: string }[] {
  return filesIn(app, '.assets.json').flatMap((manifest) => {
    const { files } = JSON.parse(readFileSync(manifest, 'utf8')) as { files: Record<string, { source: { path: string } }> };
    return Object.entries(files).filter(([, { source }]) => source.path.endsWith('.nested.template.json'))
      .map(([id, { source }]) => ({ id, file: join(manifest, '..', source.path) }));
  });
}

function filesIn(app: App, suffix: string): string[] {
  return readdirSync(app.outdir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(suffix)).sort().map((file) => join(app.outdir, file));
}
