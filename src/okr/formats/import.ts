import type { Locale, Okr } from '../model.ts';
import { decodeJson } from './json.ts';
import { importPaste } from './paste.ts';
import { fail, ok, type Result } from './result.ts';
import { decodeShare, SHARE_KEY } from './share.ts';

/** Longest pasted text read. */
export const MAX_PASTE = 262_144;

/** What was recognised, and the OKRs in it. */
export interface Imported {
  readonly from: 'json' | 'link' | 'text';
  readonly okrs: readonly Okr[];
}

/** Reads our JSON, our link, or pasted text in the shapes people use. Never throws. */
export function importText(text: string, locale: Locale): Result<Imported> {
  if (text.length > MAX_PASTE) return fail('too-long');
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return fail('empty');
  if (/^[[{]/.test(trimmed) && /"(?:objective|keyResults|okrs)"/.test(trimmed)) {
    const read = decodeJson(trimmed);
    return read.kind === 'ok' ? ok({ from: 'json', okrs: read.value }) : read;
  }
  if (!/\s/.test(trimmed) && (trimmed.includes(`#${SHARE_KEY}=`) || trimmed.startsWith(`${SHARE_KEY}=`))) {
    const read = decodeShare(trimmed);
    return read.kind === 'ok' ? ok({ from: 'link', okrs: [read.value] }) : read;
  }
  const okrs = importPaste(trimmed, locale);
  return okrs.length === 0 ? fail('nothing-found') : ok({ from: 'text', okrs });
}
