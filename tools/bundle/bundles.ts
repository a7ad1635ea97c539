import { posix } from 'path';

/** Folders of lib, and the bundle that each goes to. */
export type Bundles = Readonly<Record<string, string>>;

/**
 * Each bundle serves one entry point: `core` contains all that SecureTable loads.
 * The innermost listed folder decides. A folder that is not listed becomes a separate bundle.
 */
export const BUNDLES: Bundles = {
  '.': 'core',
  'cdk': 'core',
  'cloudformation': 'core',
  // With the parser, which only apps with templates in YAML load.
  'cloudformation/yaml': 'yaml',
  'policy': 'core',
  'secure-table': 'core',
  'policy-analysis': 'analysis',
  'policy/analysis': 'analysis',
  'rules': 'enforcement',
  'template': 'enforcement',
  'adoption/migration': 'migration',
};

/** The bundle of a module of lib, as `secure-table/table-key`. */
export function bundleOf(module: string, bundles: Bundles): string {
  let folder = posix.dirname(module);
  while (bundles[folder] === undefined && posix.dirname(folder) !== '.') {
    folder = posix.dirname(folder);
  }
  return bundles[folder] ?? folder;
}

export function fileOf(bundle: string): string {
  return `./${bundle}.bundle.js`;
}
