import { deflateSync, Inflate } from 'fflate';

/*
 * Text small enough for a link: base64url of the raw deflate of its UTF-8. What comes back is held to caps
 * before and after inflating, and nothing throws.
 */

/** Longest packed text that is read, and longest text it may inflate to. */
export const MAX_PACKED = 8192;
export const MAX_UNPACKED = 262_144;

/** Why a packed text could not be read. */
export type PackFault = 'too-long' | 'not-base64' | 'damaged' | 'inflates-too-much';

type Unpacked = { readonly kind: 'ok'; readonly value: string } | { readonly kind: 'error'; readonly reason: PackFault };
const fail = (reason: PackFault): Unpacked => ({ kind: 'error', reason });

/** Text as letters, digits, `-` and `_`. */
export function packText(text: string): string {
  let binary = '';
  for (const byte of deflateSync(new TextEncoder().encode(text), { level: 9 })) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The text back, or why there is none. */
export function unpackText(packed: string): Unpacked {
  if (packed.length > MAX_PACKED) return fail('too-long');
  if (!/^[\w-]+$/.test(packed) || packed.length % 4 === 1) return fail('not-base64');
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
    const inflated = inflate(bytes);
    return inflated
      ? { kind: 'ok', value: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(inflated) }
      : fail('inflates-too-much');
  } catch {
    return fail('damaged');
  }
}

/** A value as text for a link. */
export const pack = (value: unknown): string => packText(JSON.stringify(value));

/** The value back, or null where the text is too long, damaged, inflates too far or is no JSON. */
export function unpack(packed: string): unknown {
  const text = unpackText(packed);
  try {
    return text.kind === 'ok' ? (JSON.parse(text.value) as unknown) : null;
  } catch {
    return null;
  }
}

/** Inflates by small steps and stops as soon as the cap is passed. */
function inflate(bytes: Uint8Array): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    size += chunk.length;
  });
  for (let at = 0; at < bytes.length; at += 128) {
    stream.push(bytes.subarray(at, at + 128), at + 128 >= bytes.length);
    if (size > MAX_UNPACKED) return null;
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
