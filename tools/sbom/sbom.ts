import { INLINED } from '../bundle/inlined';

/** What this step reads and changes of a CycloneDX document. */
export interface Bom {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly Dependency[];
}

interface Component {
  readonly 'bom-ref': string;
  readonly 'name': string;
  readonly 'version': string;
  readonly 'purl': string;
  readonly 'scope'?: string;
  readonly 'properties'?: readonly unknown[];
}

interface Dependency {
  readonly ref: string;
  readonly dependsOn: readonly string[];
}

/**
 * The components of the published package: those whose code is part of the bundles.
 * The lock file lists them as development dependencies, since users do not install them. Peers are the user's own.
 */
export function sbom(ofLockFile: Bom, { name, version }: { readonly name: string; readonly version: string }): Bom {
  // Other packages can bring other versions: the bundles have the one that this package names.
  const own = ofLockFile.dependencies.find((dependency) => dependency.ref === ofLockFile.metadata.component['bom-ref'])?.dependsOn ?? [];
  const components = INLINED.map((inlined) => {
    const found = ofLockFile.components.find((component) => component.name === inlined && own.includes(component['bom-ref']));
    if (found === undefined) {
      throw new Error(`package-lock.json does not list ${inlined}, which is part of the bundles`);
    }
    return { ...found, scope: 'required', properties: [] };
  });
  const ref = `${name}@${version}`;
  return {
    ...ofLockFile,
    metadata: { ...ofLockFile.metadata, component: { ...ofLockFile.metadata.component, 'bom-ref': ref, name, version, 'purl': `pkg:npm/${ref}` } },
    components,
    dependencies: [
      { ref, dependsOn: components.map((component) => component['bom-ref']) },
      ...components.map((component) => ({ ref: component['bom-ref'], dependsOn: [] })),
    ],
  };
}
