import { join } from 'path';
import * as ts from 'typescript';
import type { Module } from './modules';

/** Errors of the modules, as `page:line: message`. All modules are in one program, which reads the types of aws-cdk-lib once. */
export function typeErrors(modules: readonly Module[], directory: string, paths?: Record<string, string[]>): string[] {
  const byFile = new Map(modules.map((module) => [module.file, module]));
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.Node16,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    types: ['node'],
    typeRoots: [join(directory, 'node_modules/@types'), join(__dirname, '../../node_modules/@types')],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    esModuleInterop: true,
    stripInternal: true,
    paths,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => byFile.has(file) || fileExists(file);
  host.readFile = (file) => byFile.get(file)?.source ?? readFile(file);
  host.getSourceFile = (file, languageVersion, ...others) => (byFile.has(file)
    ? ts.createSourceFile(file, byFile.get(file)!.source, languageVersion, true)
    : getSourceFile(file, languageVersion, ...others));
  const program = ts.createProgram([...byFile.keys()], options, host);

  return [...byFile.keys()].flatMap((file) => {
    const source = program.getSourceFile(file)!;
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(({ start, messageText }) =>
      `${byFile.get(file)!.block.page}:${source.getLineAndCharacterOfPosition(start!).line + 1}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  });
}
