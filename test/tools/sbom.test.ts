import { readFileSync } from 'fs';
import { INLINED } from '../../tools/bundle/inlined';
import { must } from '../../tools/commands';
import { sbom } from '../../tools/sbom/sbom';
import type { Bom } from '../../tools/sbom/sbom';

const ofLockFile: Bom = JSON.parse(must('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only']));

test('the SBOM names the release, and each package whose code is published', () => {
  const { metadata, components, dependencies } = sbom(ofLockFile, { name: 'cdk-secure-table', version: '1.2.3' });
  const inlined = INLINED.map((name) => ({ name, version: JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version as string }));

  expect(metadata.component).toMatchObject({ name: 'cdk-secure-table', version: '1.2.3', purl: 'pkg:npm/cdk-secure-table@1.2.3' });
  expect(components.map(({ name }) => name)).toEqual(INLINED);
  expect(components).toEqual(inlined.map(({ name, version }) =>
    expect.objectContaining({ name, version, scope: 'required', purl: `pkg:npm/${name}@${version}` })));
  expect(dependencies[0]).toEqual({ ref: 'cdk-secure-table@1.2.3', dependsOn: inlined.map(({ name, version }) => `${name}@${version}`) });
});

test('a package that is published, and missing in the lock file, is an error', () => {
  expect(() => sbom({ ...ofLockFile, components: [] }, { name: 'cdk-secure-table', version: '1.2.3' })).toThrow(/package-lock.json does not list yaml/);
});
