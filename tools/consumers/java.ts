import { cpSync, readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { lacking, must } from '../commands';
import { pacmak, ROOT } from './pacmak';
import type { Prepared } from '../../test/consumers/support/prepared';

const CDK_NAG = /(<artifactId>cdknag<\/artifactId>\s*)<version>[^<]*<\/version>/;
const RANGE = /<version>\[([^,\]]+),[^)\]]*[)\]]<\/version>/g;

/** The library and the app, built by Maven in one go: the app takes the jar from there and not from a repository. */
export function java(scratch: string): Prepared {
  const missing = lacking([['java', '-version'], ['mvn', '--version']]);
  if (missing !== undefined) {
    return { missing: `no ${missing} on this machine` };
  }
  const directory = join(scratch, 'java');
  cpSync(join(ROOT, 'test/consumers/java'), directory, { recursive: true });
  cpSync(pacmak({ target: 'java', outdir: join(scratch, 'dist'), codeOnly: true }), join(directory, 'library'), { recursive: true });
  pin(join(directory, 'library/pom.xml'));
  must('mvn', ['-B', '-q', '-Dmaven.javadoc.skip=true', '-Dmaven.source.skip=true', 'package'], { cwd: directory });
  const app = join(directory, 'app/target');
  const classpath = [join(app, 'classes'), readFileSync(join(app, 'classpath.txt'), 'utf8').trim()].join(':');
  return { command: `java -cp ${classpath} consumer.ShopApp` };
}

/**
 * Each range becomes its lower end: that is what is to be shown to suffice, and ranges need lists of versions, which not every repository serves.
 * Only cdk-nag has the version that the project is built with, since the app uses packs of cdk-nag 3.
 */
function pin(pom: string): void {
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  writeFileSync(pom, readFileSync(pom, 'utf8')
    .replace(CDK_NAG, `$1<version>${devDependencies['cdk-nag']}</version>`)
    .replace(RANGE, '<version>$1</version>'));
}
