import { mkdirSync, readFileSync, writeFileSync } from 'fs';
import { join, resolve } from 'path';
import { sbom } from './sbom';
import { must } from '../commands';

const ROOT = resolve(__dirname, '../..');
const DIST = join(ROOT, 'dist');

const ofLockFile = must('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], { cwd: ROOT });
const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
mkdirSync(DIST, { recursive: true });
writeFileSync(join(DIST, 'sbom.cdx.json'), `${JSON.stringify(sbom(JSON.parse(ofLockFile), { name, version }), undefined, 2)}\n`);
