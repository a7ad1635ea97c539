import { ACCOUNT, fold, intrinsic, PARTITION, REGION } from './text';

/** What a pseudo parameter becomes at least. */
const SHORTEST = new Map([[ACCOUNT, '1'.repeat(12)], [PARTITION, 'aws'], [REGION, 'us-east-1']]);

/** The least size of a policy as CloudFormation hands it over, in bytes; what the template does not tell counts as nothing. */
export function leastBytes(document: unknown): number {
  const text = typeof document === 'string' ? document : JSON.stringify(document, (_, value: unknown) => intrinsic(value) ? shortest(value) : value) ?? '';
  return Buffer.byteLength(text);
}

function shortest(value: unknown): string {
  return (fold(value) ?? '').replace(/[\uE000-\uE006]/g, (atom) => SHORTEST.get(atom) ?? '');
}
