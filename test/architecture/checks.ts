import type { House } from './house';
import type { Import, SourceFile } from './source-tree';

/** What breaks the plan. Each sentence names the file, the import and the rule. */
export function violations(files: readonly SourceFile[], house: House): readonly string[] {
  return [
    ...withoutWing(files, house),
    ...againstArrows(files, house),
    ...circles(files),
    ...cdkWhereThereIsNone(files, house),
    ...tooLarge(files, house),
    ...sameNames(files, house),
  ];
}

function inSrc(path: string): string {
  return `src/${path}`;
}

function where({ file, line, specifier }: Import): string {
  return `${inSrc(file)}:${line} imports ${specifier}`;
}

/** The wing of a file, or its own name where it is a file of the root. */
function partOf(path: string): string {
  const slash = path.indexOf('/');
  return slash < 0 ? path.replace(/\.[^.]*$/, '') : path.slice(0, slash);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '').toLowerCase();
}

function withoutWing(files: readonly SourceFile[], { arrows, root }: House): readonly string[] {
  return files.filter(({ path }) => (path.includes('/') ? arrows[partOf(path)] === undefined : !root.includes(partOf(path))))
    .map(({ path }) => `${inSrc(path)} is in no wing: the wings are ${Object.keys(arrows).sort().join(', ')} (test/architecture/house.ts)`);
}

function againstArrows(files: readonly SourceFile[], house: House): readonly string[] {
  return files.flatMap(({ imports }) => imports).flatMap((found) => {
    const rule = brokenRule(found, house);
    return rule === undefined ? [] : [`${where(found)}: ${rule}`];
  });
}

function brokenRule({ file, target }: Import, { arrows, root }: House): string | undefined {
  const from = partOf(file);
  switch (target.kind) {
    case 'package': return undefined;
    case 'outside': return 'src may import only files of src, and packages';
    case 'unknown': return 'an import must be a literal text, and the name of a file that exists';
    case 'file': {
      if (from === 'index') {
        return isEntrance(target.path) ? undefined : 'index.ts may import only the index.ts of wings';
      }
      return root.includes(from) ? `${from}.ts may import nothing of src` : againstArrow(from, partOf(target.path), arrows);
    }
  }
}

function againstArrow(from: string, to: string, arrows: House['arrows']): string | undefined {
  // A file in no wing is reported for that.
  const allowed = arrows[from] && [from, ...arrows[from], 'errors'];
  return allowed === undefined || allowed.includes(to) ? undefined : `${from} may import only ${allowed.sort().join(', ')}, and not ${to}`;
}

function isEntrance(path: string): boolean {
  return /^[^/]+\/index\.[a-z]+$/.test(path);
}

/** The shortest circle of imports for each file, unless the file is in one that is reported already. */
function circles(files: readonly SourceFile[]): readonly string[] {
  const imported = new Map(files.map(({ path, imports }) => [path, filesIn(imports)]));
  const reported = new Set<string>();
  return files.flatMap(({ path }) => {
    const circle = reported.has(path) ? undefined : wayBack(path, imported);
    circle?.forEach((file) => reported.add(file));
    return circle === undefined ? [] : [`${[...circle, path].map(inSrc).join(' -> ')}: files may not import one another in a circle, types included`];
  });
}

function filesIn(imports: readonly Import[]): readonly string[] {
  return [...new Set(imports.flatMap(({ target }) => (target.kind === 'file' ? [target.path] : [])))];
}

/** The shortest way from a file over imports to itself. */
function wayBack(start: string, imported: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  return way(start, imported, (file) => (imported.get(file) ?? []).includes(start));
}

/** The shortest way from a file over imports to one that is looked for, breadth first. */
function way(
  start: string, imported: ReadonlyMap<string, readonly string[]>, isFound: (file: string) => boolean,
): readonly string[] | undefined {
  const seen = new Set([start]);
  const ways = [[start]];
  for (const current of ways) {
    const last = current[current.length - 1];
    if (isFound(last)) {
      return current;
    }
    for (const next of imported.get(last) ?? []) {
      if (!seen.has(next)) {
        seen.add(next);
        ways.push([...current, next]);
      }
    }
  }
  return undefined;
}

/** A wing without CDK must not reach it through another file either, such as `errors.ts`. */
function cdkWhereThereIsNone(files: readonly SourceFile[], { withoutCdk, cdkPackages }: House): readonly string[] {
  const ofCdk = new Map(files.flatMap(({ path, imports }): [string, Import][] => {
    const found = imports.find(({ target }) => target.kind === 'package' && cdkPackages.includes(target.name));
    return found === undefined ? [] : [[path, found]];
  }));
  // Imports of other wings are reported as such.
  const imported = new Map(files.map(({ path, imports }) => [
    path, filesIn(imports).filter((file) => withoutCdk.includes(partOf(file)) || !file.includes('/')),
  ]));
  return files.filter(({ path }) => withoutCdk.includes(partOf(path))).flatMap(({ path }) => {
    const found = way(path, imported, (file) => ofCdk.has(file));
    // Each import of CDK is reported once: at the nearest file of these wings.
    if (found === undefined || found.slice(1).some((file) => withoutCdk.includes(partOf(file)))) {
      return [];
    }
    const last = ofCdk.get(found[found.length - 1])!;
    const by = found.length === 1 ? '' : ` (reached from ${inSrc(path)})`;
    return [`${where(last)}${by}: ${partOf(path)} must not import ${cdkPackages.join(', ')}, types included`];
  });
}

function tooLarge(files: readonly SourceFile[], { limits }: House): readonly string[] {
  const counted = files.filter(({ path }) => !limits.uncounted.some((wing) => path.startsWith(`${wing}/`)));
  return [
    ...counted.length > limits.files ? [`src has ${counted.length} files, and at most ${limits.files} are allowed`] : [],
    ...files.filter(({ lines }) => lines > limits.linesPerFile)
      .map(({ path, lines }) => `${inSrc(path)} has ${lines} lines, and at most ${limits.linesPerFile} are allowed`),
  ];
}

/** Base names differ, so that a search for a file finds the right one. */
function sameNames(files: readonly SourceFile[], { limits }: House): readonly string[] {
  const named = files.map(({ path }) => path).filter((path) => baseName(path) !== 'index');
  const inWings = [...grouped(named.filter((path) => path.includes('/')), (path) => `${partOf(path)}/${baseName(path)}`).values()]
    .filter((paths) => paths.length > limits.sameNameInWing)
    .map((paths) => `${list(paths)} have the same base name: a wing may have each only once`);
  const inAll = [...grouped(named, baseName).values()]
    .filter((paths) => paths.length > limits.sameNameInAll)
    .map((paths) => `${list(paths)} have the same base name: src may have each at most ${limits.sameNameInAll} times`);
  return [...inWings, ...inAll];
}

function list(paths: readonly string[]): string {
  return paths.map(inSrc).join(', ');
}

function grouped(paths: readonly string[], by: (path: string) => string): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const group = groups.get(by(path)) ?? [];
    groups.set(by(path), [...group, path]);
  }
  return groups;
}
