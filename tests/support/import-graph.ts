import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** One import or re-export: from a file of src to another (a path below src) or to a package. */
export interface ImportEdge {
  readonly from: string;
  readonly line: number;
  readonly to: string;
  readonly kind: 'file' | 'package';
}

/** A module of src as read. */
export interface SourceModule {
  /** Path below the folder that was read, with "/". */
  readonly path: string;
  readonly text: string;
  readonly source: ts.SourceFile;
}

/** Every TypeScript module below a folder, in the order of their paths. */
export function readModules(folder: string): readonly SourceModule[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/u.test(path))
    .toSorted()
    .map((path) => {
      const text = readFileSync(join(folder, path), 'utf8');
      return { path, text, source: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS) };
    });
}

/** Every import of a module: static, re-export, dynamic, and `import('…')` in a type. */
export function importsOf(module: SourceModule): readonly ImportEdge[] {
  const edges: ImportEdge[] = [];
  const add = (node: ts.Node, specifier: string): void => {
    const line = module.source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    const isFile = specifier.startsWith('.');
    // "?raw" says how a file is read, not which.
    const to = isFile ? relative('/src', resolve('/src', dirname(module.path), specifier.replace(/\?raw$/u, ''))).replaceAll('\\', '/') : specifier;
    edges.push({ from: module.path, line, to, kind: isFile ? 'file' : 'package' });
  };
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) add(node, node.moduleSpecifier.text);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      add(node, argument !== undefined && ts.isStringLiteralLike(argument) ? argument.text : `(computed) ${argument?.getText() ?? ''}`);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) add(node, node.argument.literal.text);
    ts.forEachChild(node, visit);
  };
  visit(module.source);
  return edges;
}
