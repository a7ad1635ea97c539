import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import * as ts from 'typescript';
import type { Module } from './modules';

/* Runs a block in an empty folder and synthesizes the apps that it makes. */

/** Loads a package as the module of a block does. */
export type Load = (name: string) => any;

/** The templates that a block renders, or why it fails: `page:line: message`. */
export type Outcome = { readonly templates: readonly Record<string, any>[] } | { readonly failure: string };

export function run(module: Module, load: Load): Outcome {
  const { page, line, stops } = module.block;
  const before = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), 'block-'));
  // The last deployment, for MigrationGuard: a folder of templates.
  mkdirSync(join(folder, 'deployed'));
  writeFileSync(join(folder, 'deployed/Other.template.json'), JSON.stringify({ Resources: {} }));
  process.chdir(folder);
  try {
    const templates = synthesize(module, load);
    if (stops !== undefined) {
      return { failure: `${page}:${line}: synthesis was to stop with "${stops}"` };
    }
    return templates.length > 0 ? { templates } : { failure: `${page}:${line}: no stack was synthesized. Create an App, or export a class of a Stack.` };
  } catch (error) {
    const message = String(error);
    return stops !== undefined && message.includes(stops) ? { templates: [] } : { failure: `${page}:${line}: ${message}` };
  } finally {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  }
}

function synthesize({ source }: Module, load: Load): Record<string, any>[] {
  const cdk = load('aws-cdk-lib');
  const apps: any[] = [];
  class App extends cdk.App {
    constructor(props?: object) {
      super(props);
      apps.push(this);
    }
  }
  const recording = new Proxy(cdk, { get: (target, name) => (name === 'App' ? App : target[name]) });
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const exported: Record<string, any> = {};
  new Function('require', 'exports', outputText)((name: string) => (name === 'aws-cdk-lib' ? recording : load(name)), exported);

  if (apps.length === 0) {
    // Without an App the block is a file of stacks, which an app uses as `cdk init` writes it.
    const app = new App();
    for (const [name, Class] of Object.entries(exported)) {
      if (Class?.prototype instanceof cdk.Stack) {
        new Class(app, name);
      }
    }
  }
  return apps.flatMap((app) => app.synth().stacksRecursively.map(({ template }: { template: Record<string, any> }) => template));
}
