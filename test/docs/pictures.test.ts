import { readFileSync } from 'fs';
import { join } from 'path';
import { ownership } from '../../projenrc/constants';
import { RAW } from '../../tools/docs/links';
import { ROOT } from '../../tools/docs/pages';
import { IMAGES, PICTURES } from '../../tools/pictures';
import { globalTable, secureTable } from '../../tools/pictures/app';
import { globalTablePicture, secureTablePicture } from '../../tools/pictures/drawings';
import { only } from '../../tools/pictures/facts';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const OPERATIONS = readFileSync(join(ROOT, 'docs/operations.md'), 'utf8');

test.each(Object.entries(PICTURES))('%s is what the rendered templates say, and the README or a page shows it', (file, draw) => {
  expect(readFileSync(join(IMAGES, file), 'utf8')).toBe(draw());
  expect(README.includes(`](${RAW}docs/images/${file})`) || OPERATIONS.includes(`](images/${file})`)).toBe(true);
});

test('the README has no HTML, which registries remove', () => {
  expect(README.replace(/```[\s\S]*?```/g, '').match(/<\w+[^>]*>/g) ?? []).toEqual([]);
});

test('a picture says nothing that the template does not', () => {
  const without = (type: string, properties: object) => secureTable().map((resource) => (
    resource.type === type ? { ...resource, properties: { ...resource.properties, ...properties } } : resource));
  const [replica] = only(secureTable(), 'AWS::DynamoDB::GlobalTable').properties.Replicas;

  expect(() => secureTablePicture(without('AWS::KMS::Key', { EnableKeyRotation: false }))).toThrow('Rotates every 365 days');
  expect(() => secureTablePicture(without('AWS::DynamoDB::GlobalTable', { Replicas: [{ ...replica, ResourcePolicy: undefined }] }))).toThrow('Table policy');
  expect(() => globalTablePicture(globalTable().filter(({ type, region }) => type !== 'AWS::KMS::Key' || region !== 'us-east-1')))
    .toThrow('One AWS::KMS::Key is drawn in us-east-1, and 0 are rendered');
});

test('badges and installation use the names under which the package is published', () => {
  for (const name of [
    `npmjs.com/package/${ownership.packageName}`,
    `pypi.org/project/${ownership.pythonDistribution}/`,
    `central.sonatype.com/artifact/${ownership.mavenGroupId}/${ownership.mavenArtifactId}`,
    `nuget.org/packages/${ownership.dotNetPackageId}`,
    `pkg.go.dev/${ownership.goModule}`,
    `constructs.dev/packages/${ownership.packageName}`,
    `npm install ${ownership.packageName}\npip install ${ownership.pythonDistribution}`,
    `from ${ownership.pythonModule} import`,
  ]) {
    expect(README).toContain(name);
  }
});
