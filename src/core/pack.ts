import { deflateSync, Inflate } from 'fflate';

/*
 * A value small enough for a link: base64url of the raw deflate of its UTF-8 JSON. What comes back is
 * held to caps before and after inflating, and nothing throws.
 */

/** Longest packed text that is read, and longest text it may inflate to. */
export const MAX_PACKED = 8192;
export const MAX_UNPACKED = 262_144;

/** A value as text for a link. */
export function pack(value: unknown): string {
  const bytes = deflateSync(new TextEncoder().encode(JSON.stringify(value)), { level: 9 });
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The value back, or null where the text is too long, damaged, inflates too far or is no JSON. */
export function unpack(text: string): unknown {
  if (text.length > MAX_PACKED || !/^[\w-]+$/.test(text) || text.length % 4 === 1) return null;
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
    const inflated = inflate(bytes);
    return inflated && (JSON.parse(new TextDecoder().decode(inflated)) as unknown);
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
