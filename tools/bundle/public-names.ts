import { readFileSync } from 'fs';
import { join } from 'path';

/** A class or an enum of the package, and the module of lib that defines it: `SecureTable` of `secure-table/secure-table`. */
export interface PublicName {
  readonly name: string;
  readonly module: string;
}

/** What this step reads of the assembly that jsii writes. */
interface Assembly {
  readonly metadata: { readonly tscRootDir: string };
  readonly types: Readonly<Record<string, AssemblyType>>;
}

interface AssemblyType {
  readonly kind: 'class' | 'enum' | 'interface';
  readonly name: string;
  readonly namespace?: string;
  readonly symbolId: string;
}

/** The names of the package that have a value. Interfaces have none. */
export function publicNames(root: string): readonly PublicName[] {
  const { metadata, types = {} }: Partial<Assembly> = JSON.parse(readFileSync(join(root, '.jsii'), 'utf8'));
  const names = Object.values(types).filter(({ kind }) => kind !== 'interface').map((type) => publicName(type, `${metadata?.tscRootDir}/`));
  if (names.length === 0) {
    throw new Error('.jsii has no class and no enum: an index without names would be published');
  }
  return names.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function publicName({ name, namespace, symbolId }: AssemblyType, sources: string): PublicName {
  const [file] = symbolId.split(':');
  if (namespace !== undefined || !file.startsWith(sources)) {
    const fullName = [namespace, name].filter(Boolean).join('.');
    throw new Error(`${fullName} (${symbolId}) is not exported from a module below ${sources}: lib/index.js cannot name it`);
  }
  return { name, module: file.slice(sources.length) };
}
