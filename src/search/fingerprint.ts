import { createHash } from 'node:crypto';

/** A short name for bytes: the same bytes have the same name, so a file never has to be fetched twice. */
export function fingerprint(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 10);
}
