import { existsSync, readdirSync, realpathSync, statSync } from 'fs';
import { basename, dirname, join } from 'path';
import { globBase, globPattern, isGlob } from './glob-pattern';
import { isAssembly } from './manifest';
import { attempt, readablePath, withSlashes } from './text-files';
import { codedError } from '../errors';

/** What the paths of a command lead to. */
export interface FoundInputs {
  /** Folders of CDK assemblies. */
  readonly assemblies: readonly string[];
  /** Files that are named, and have to be templates. */
  readonly files: readonly string[];
  /** Files in folders, which may be something else. */
  readonly candidates: readonly string[];
  readonly stdin: boolean;
}

/** The standard input as a path. */
export const STDIN = '-';

/**
 * Finds the templates and assemblies that paths name: files, folders, globs and `-`.
 *
 * @throws UnreadableFile, NothingFound
 */
export function findInputs(paths: readonly string[]): FoundInputs {
  const finder = new InputFinder();
  paths.forEach((path) => finder.add(path));
  return {
    assemblies: [...finder.assemblies],
    files: [...finder.files],
    candidates: [...finder.candidates].filter((file) => !finder.files.has(file)),
    stdin: paths.includes(STDIN),
  };
}

class InputFinder {
  public readonly assemblies = new Set<string>();
  public readonly files = new Set<string>();
  public readonly candidates = new Set<string>();
  private readonly visited = new Set<string>();

  public add(written: string): void {
    if (written === STDIN) {
      return;
    }
    const path = readablePath(written);
    if (isGlob(path) && !existsSync(path)) {
      this.glob(path);
    } else if (attempt(path, () => statSync(path)).isDirectory()) {
      this.folder(path);
    } else if (basename(path) === 'manifest.json' && isAssembly(dirname(path))) {
      this.assemblies.add(dirname(path));
    } else {
      this.files.add(path);
    }
  }

  private glob(glob: string): void {
    const pattern = globPattern(glob);
    const found = filesIn(globBase(glob), this.visited).filter((file) => pattern.test(withSlashes(file)));
    this.visited.clear();
    if (found.length === 0) {
      throw codedError('NothingFound', glob, 'No file matches the pattern', 'Check the pattern; quote it, so that the shell does not change it.');
    }
    found.forEach((file) => this.files.add(file));
  }

  private folder(path: string): void {
    const real = attempt(path, () => realpathSync(path));
    // A symbolic link may lead to a folder around it.
    if (this.visited.has(real)) {
      return;
    }
    this.visited.add(real);
    if (isAssembly(path)) {
      this.assemblies.add(path);
      return;
    }
    if (existsSync(join(path, 'cdk.out')) && statSync(join(path, 'cdk.out')).isFile()) {
      throw codedError('MalformedAssembly', path, 'The folder is a CDK assembly without manifest.json', 'Synthesize the app again.');
    }
    for (const { name, isFolder } of entriesIn(path)) {
      if (isFolder) {
        this.folder(join(path, name));
      } else if (TEMPLATE_NAME.test(name)) {
        this.candidates.add(join(path, name));
      }
    }
  }
}

/** The names that templates have by convention. */
const TEMPLATE_NAME = /\.(json|ya?ml|template|cfn)$/i;

/** Folders of other software, which may contain thousands of files. */
const SKIPPED = new Set(['node_modules', '.git', '.aws-sam', '.serverless', '.venv', 'venv', '__pycache__']);

interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** Files and folders in a folder, by name. What is neither, such as a socket, and broken links are not listed. */
function entriesIn(folder: string): readonly FolderEntry[] {
  const entries = attempt(folder, () => readdirSync(folder, { withFileTypes: true }));
  return entries.filter(({ name }) => !SKIPPED.has(name)).flatMap((entry): readonly FolderEntry[] => {
    const path = join(folder, entry.name);
    const target = entry.isSymbolicLink() ? attempt(path, () => statSync(path, { throwIfNoEntry: false })) : entry;
    return target === undefined || !(target.isDirectory() || target.isFile()) ? [] : [{ name: entry.name, isFolder: target.isDirectory() }];
  }).sort((one, other) => (one.name < other.name ? -1 : 1));
}

function filesIn(folder: string, visited: Set<string>): readonly string[] {
  const real = attempt(folder, () => realpathSync(folder));
  if (visited.has(real)) {
    return [];
  }
  visited.add(real);
  return entriesIn(folder).flatMap(({ name, isFolder }) => (isFolder ? filesIn(join(folder, name), visited) : [join(folder, name)]));
}
