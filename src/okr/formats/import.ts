import type { Locale, Okr } from '../model.ts';
import { importCsv } from './csv-read.ts';
import { decodeJson } from './json.ts';
import { readOwn } from './own.ts';
import { importPaste } from './paste.ts';
import { fail, ok, type Result } from './result.ts';
import { decodeShare, SHARE_KEY } from './share.ts';
import { type Unread, unreadList } from './unread.ts';

/** Longest pasted text read. */
export const MAX_PASTE = 262_144;

/** What was recognised, the OKRs in it, and what of it could not be read. */
export interface Imported {
  readonly from: 'json' | 'link' | 'csv' | 'text';
  readonly okrs: readonly Okr[];
  readonly unread: readonly Unread[];
}

/** Reads our files (JSON, CSV, Markdown, text), our link, or pasted text in the shapes people use. Never throws. */
export function importText(text: string, locale: Locale): Result<Imported> {
  if (text.length > MAX_PASTE) return fail('too-long');
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return fail('empty');
  const { unread, tell } = unreadList();
  if (/^[[{]/.test(trimmed) && /"(?:objective|keyResults|okrs)"/.test(trimmed)) {
    const read = decodeJson(trimmed, tell);
    return read.kind === 'ok' ? ok({ from: 'json', okrs: read.value, unread }) : read;
  }
  if (!/\s/.test(trimmed) && (trimmed.includes(`#${SHARE_KEY}=`) || trimmed.startsWith(`${SHARE_KEY}=`))) {
    const read = decodeShare(trimmed, tell);
    return read.kind === 'ok' ? ok({ from: 'link', okrs: [read.value], unread }) : read;
  }
  const table = importCsv(text, tell);
  if (table !== null) return ok({ from: 'csv', okrs: [table], unread });
  const own = readOwn(text);
  if (own !== null) return ok({ from: 'text', okrs: [own], unread });
  const okrs = importPaste(trimmed, locale, tell);
  return okrs.length === 0 ? fail('nothing-found') : ok({ from: 'text', okrs, unread });
}
