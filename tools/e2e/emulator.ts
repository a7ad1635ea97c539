import { spawn } from 'child_process';
import type { ChildProcess } from 'child_process';
import { mkdtempSync, openSync, rmSync } from 'fs';
import { request } from 'https';
import { tmpdir } from 'os';
import { join, resolve } from 'path';
import { createInterface } from 'readline';

const ROOT = resolve(__dirname, '../..');
const START_TIMEOUT = 30_000;
const STOP_TIMEOUT = 10_000;

/** Where the emulator listens, on loopback. */
export interface Listening {
  /** Port for TLS. */
  readonly tls: number;
  /** Port for plain HTTP. */
  readonly plain: number;
  /** File with the certificate to trust. */
  readonly certificate: string;
}

/** A running emulator: one process, stopped by its id. */
export class Emulator {
  public static async start(python: string, log: string): Promise<Emulator> {
    const directory = mkdtempSync(join(tmpdir(), 'cdk-secure-table-e2e-'));
    const child = spawn(python, ['-m', 'emulator'], {
      cwd: __dirname,
      // Nothing of the surroundings gets in: no credentials, no other endpoints, no other trust.
      env: {
        PATH: `${join(process.execPath, '..')}:${process.env.PATH}`,
        HOME: directory,
        TMPDIR: directory,
        LOG_LEVEL: 'INFO',
        // No ports beside the two.
        SFTP_ENABLED: '0',
        IOT_MTLS_ENABLED: '0',
        PYTHONDONTWRITEBYTECODE: '1',
        // The Lambda runtime brings the AWS SDK along; here it is the one of this checkout.
        NODE_PATH: join(ROOT, 'node_modules'),
      },
      // It ends when its standard input does, so it cannot outlive this process.
      stdio: ['pipe', 'pipe', openSync(log, 'w')],
    });
    const emulator = new Emulator(child, directory);
    try {
      emulator.listening = await emulator.ready();
      return emulator;
    } catch (error) {
      await emulator.stop();
      throw error;
    }
  }

  public listening!: Listening;

  /** @param directory for all that the tests write; it goes when the emulator does */
  private constructor(private readonly child: ChildProcess, public readonly directory: string) {}

  public get pid(): number {
    return this.child.pid!;
  }

  public async stop(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      const ended = new Promise((done) => this.child.once('exit', done));
      this.child.kill('SIGTERM');
      const late = setTimeout(() => this.child.kill('SIGKILL'), STOP_TIMEOUT);
      await ended;
      clearTimeout(late);
    }
    rmSync(this.directory, { recursive: true, force: true });
  }

  private async ready(): Promise<Listening> {
    const listening = await new Promise<Listening>((found, failed) => {
      const late = setTimeout(() => failed(new Error(`The emulator says nothing for ${START_TIMEOUT} ms`)), START_TIMEOUT);
      this.child.once('error', failed);
      this.child.once('exit', (code) => failed(new Error(`The emulator ended with ${code}`)));
      createInterface({ input: this.child.stdout! }).on('line', (line) => {
        if (line.startsWith('{')) {
          clearTimeout(late);
          found(JSON.parse(line) as Listening);
        }
      });
    });
    await untilHealthy(listening.tls, Date.now() + START_TIMEOUT);
    return listening;
  }
}

async function untilHealthy(port: number, deadline: number): Promise<void> {
  // The certificate is made for the tests; whether it is trusted shows in the tests.
  const healthy = await new Promise<boolean>((answer) => {
    request({ host: '127.0.0.1', port, path: '/_ministack/health', rejectUnauthorized: false }, (response) => {
      response.resume();
      answer(response.statusCode === 200);
    }).on('error', () => answer(false)).end();
  });
  if (!healthy) {
    if (Date.now() > deadline) {
      throw new Error('The emulator does not answer');
    }
    await new Promise((waited) => setTimeout(waited, 100));
    await untilHealthy(port, deadline);
  }
}
