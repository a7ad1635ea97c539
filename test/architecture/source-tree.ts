import { readdirSync, readFileSync } from 'fs';
import { join, relative, sep } from 'path';
import * as ts from 'typescript';

/** Where an import leads. */
export type Target =
  /** A file of the tree, by its path from the root of the tree. */
  | { readonly kind: 'file'; readonly path: string }
  /** A package, or a module of Node.js. */
  | { readonly kind: 'package'; readonly name: string }
  /** A file that exists and is not in the tree. */
  | { readonly kind: 'outside' }
  /** No file at all, or a name that only the running program knows. */
  | { readonly kind: 'unknown' };

export interface Import {
  readonly file: string;
  readonly line: number;
  /** As it is written, or the expression where it is no literal text. */
  readonly specifier: string;
  readonly target: Target;
}

export interface SourceFile {
  /** Path from the root of the tree, with `/`. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
}

/**
 * All files below a folder with what they import, resolved as the compiler resolves it.
 *
 * An import of a type is an import: `import type`, `export type`, `typeof import('./x')`, and so is `require('./x')`.
 */
export function sourceTree(root: string, options: ts.CompilerOptions): readonly SourceFile[] {
  const resolver = new Resolver(root, options);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readSource(join(entry.parentPath, entry.name), root, resolver))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** The options of a project, without the list of its files. */
export function compilerOptions(config: string): ts.CompilerOptions {
  const host: ts.ParseConfigFileHost = {
    ...ts.sys,
    readDirectory: () => [],
    onUnRecoverableConfigFileDiagnostic: ({ messageText }) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, '\n'));
    },
  };
  return ts.getParsedCommandLineOfConfigFile(config, {}, host)!.options;
}

function readSource(file: string, root: string, resolver: Resolver): SourceFile {
  const text = readFileSync(file, 'utf8');
  const path = slashed(relative(root, file));
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const imports = specifiersIn(source).map(({ specifier, position }): Import => ({
    file: path,
    line: source.getLineAndCharacterOfPosition(position).line + 1,
    specifier: specifier ?? 'an expression',
    target: specifier === undefined ? { kind: 'unknown' } : resolver.resolve(specifier, file),
  }));
  return { path, lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0), imports };
}

interface Found {
  /** Undefined where it is no literal text. */
  readonly specifier: string | undefined;
  readonly position: number;
}

function specifiersIn(source: ts.SourceFile): readonly Found[] {
  const found: Found[] = [...source.referencedFiles.map(reference('./')), ...source.typeReferenceDirectives.map(reference(''))];
  const visit = (node: ts.Node): void => {
    const named = specifierOf(node);
    if (named !== undefined) {
      const specifier = ts.isStringLiteralLike(named) ? named.text : undefined;
      found.push({ specifier, position: node.getStart(source) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `/// <reference path="x.ts" />` is relative, `/// <reference types="x" />` names a package. */
function reference(prefix: string): (directive: ts.FileReference) => Found {
  return ({ fileName, pos }) => ({ specifier: fileName.startsWith('.') ? fileName : prefix + fileName, position: pos });
}

/** The expression by which a node names a module. */
function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return node.moduleSpecifier;
  }
  if (ts.isExternalModuleReference(node)) {
    return node.expression;
  }
  if (ts.isImportTypeNode(node)) {
    return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument;
  }
  if (ts.isCallExpression(node) && isLoading(node.expression)) {
    return node.arguments[0];
  }
  // `declare module 'x'` adds to the types of another module.
  return ts.isModuleDeclaration(node) && ts.isStringLiteral(node.name) ? node.name : undefined;
}

function isLoading(called: ts.Expression): boolean {
  return called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === 'require');
}

class Resolver {
  private readonly cache: ts.ModuleResolutionCache;

  constructor(private readonly root: string, private readonly options: ts.CompilerOptions) {
    this.cache = ts.createModuleResolutionCache(root, (name) => name, options);
  }

  public resolve(specifier: string, file: string): Target {
    // The package is compiled to CommonJS.
    const { resolvedModule: found } = ts.resolveModuleName(
      specifier, file, this.options, ts.sys, this.cache, undefined, ts.ModuleKind.CommonJS);
    const path = found && slashed(relative(this.root, found.resolvedFileName));
    if (path !== undefined && !path.startsWith('../')) {
      return { kind: 'file', path };
    }
    if (!/^\.{0,2}\//.test(specifier)) {
      return { kind: 'package', name: specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/') };
    }
    return { kind: path === undefined ? 'unknown' : 'outside' };
  }
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
