import { readdirSync, readFileSync } from 'fs';
import { join, relative } from 'path';
import * as ts from 'typescript';
import type { Text } from './dialect';

const ROOT = join(__dirname, '..', '..');

/** The files under a folder, or the file itself, by their paths in the repository. */
export function files(path: string, ending: RegExp): readonly string[] {
  return readdirSync(join(ROOT, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name) && !/node_modules|cdk\.out/.test(entry.parentPath))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort();
}

/** A page as a whole. */
export function pageText(file: string): Text {
  return { where: `${file}:1`, text: readFileSync(join(ROOT, file), 'utf8') };
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true);
}

function textAt(source: ts.SourceFile, position: number, text: string): Text {
  return { where: `${source.fileName}:${source.getLineAndCharacterOfPosition(position).line + 1}`, text };
}

/** The sentences in the code of a file: string literals with three words or more, where a template literal has `…` for each expression. */
export function sentencesIn(file: string): readonly Text[] {
  const source = parse(file);
  const found: Text[] = [];
  const visit = (node: ts.Node): void => {
    const text = literalOf(node);
    if (text !== undefined && /\w\W* \W*\w+\W* \W*\w/.test(text)) {
      found.push(textAt(source, node.getStart(), text));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function literalOf(node: ts.Node): string | undefined {
  if (ts.isBinaryExpression(node)) {
    // The parts of a sentence that is written over several lines are read as one.
    return isOuterSum(node) ? partsOf(node) : undefined;
  }
  const isPart = ts.isBinaryExpression(node.parent ?? node) && (node.parent as ts.BinaryExpression).operatorToken.kind === ts.SyntaxKind.PlusToken;
  return isPart ? undefined : partsOf(node);
}

function isOuterSum(node: ts.BinaryExpression): boolean {
  const isSum = (other: ts.Node): boolean => ts.isBinaryExpression(other) && other.operatorToken.kind === ts.SyntaxKind.PlusToken;
  return isSum(node) && !isSum(node.parent);
}

function partsOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    return node.text;
  }
  if (ts.isTemplateExpression(node)) {
    return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    const parts = [partsOf(node.left), partsOf(node.right)];
    return parts.every((part) => part === undefined) ? undefined : parts.map((part) => part ?? '…').join('\n');
  }
  return undefined;
}

/** The doc comments of what a file exports, with those of its members. */
export function docCommentsIn(file: string): readonly Text[] {
  const source = parse(file);
  return source.statements.filter(isExported).flatMap((statement) => [statement, ...membersOf(statement)]).flatMap((node) =>
    ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc).map((comment) => textAt(source, comment.getStart(), comment.getText())));
}

function isExported(node: ts.Statement): boolean {
  return ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function membersOf(node: ts.Statement): readonly ts.Node[] {
  return ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isEnumDeclaration(node) ? [...node.members] : [];
}

/** The comments of a file. */
export function commentsIn(file: string): readonly Text[] {
  const source = parse(file);
  const positions = new Map<number, ts.CommentRange>();
  const visit = (node: ts.Node): void => {
    const leading = ts.getLeadingCommentRanges(source.text, node.getFullStart()) ?? [];
    const trailing = ts.getTrailingCommentRanges(source.text, node.end) ?? [];
    [...leading, ...trailing].forEach((range) => positions.set(range.pos, range));
    node.getChildren(source).forEach(visit);
  };
  visit(source);
  return [...positions.values()].map(({ pos, end }) => textAt(source, pos, source.text.slice(pos, end)));
}
