import { generateKeyPairSync, sign } from 'crypto';

/** Just enough of DER for one certificate. */
function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, Math.floor(length / 0x100), length % 0x100];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...parts: Buffer[]): Buffer => der(0x30, ...parts);
const identifier = (...bytes: number[]): Buffer => der(0x06, Buffer.from(bytes));
const utcTime = (time: Date): Buffer => der(0x17, Buffer.from(time.toISOString().replace(/^20|[-:T]|\.\d+/g, '')));
const bits = (content: Buffer): Buffer => der(0x03, Buffer.from([0]), content);

const DAY = 86_400_000;
const ECDSA_WITH_SHA256 = sequence(identifier(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
const LOCALHOST = sequence(der(0x31, sequence(identifier(0x55, 0x04, 0x03), der(0x0c, Buffer.from('localhost')))));

/** A certificate for `localhost` that nobody vouches for, and its key: made anew, so that no key lies in the repository. */
export function selfSigned(now = Date.now()): { key: string; cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const body = sequence(
    der(0x02, Buffer.from([1])),
    ECDSA_WITH_SHA256,
    LOCALHOST,
    sequence(utcTime(new Date(now - DAY)), utcTime(new Date(now + DAY))),
    LOCALHOST,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const certificate = sequence(body, ECDSA_WITH_SHA256, bits(sign('sha256', body, privateKey)));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${certificate.toString('base64')}\n-----END CERTIFICATE-----\n`,
  };
}
