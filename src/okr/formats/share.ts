import { packText, unpackText } from '../../core/pack.ts';
import type { Okr } from '../model.ts';
import { parseJson } from './json.ts';
import { fail, ok, type Result } from './result.ts';
import { pack, unpack } from './share-tuple.ts';
import type { Tell } from './unread.ts';

/*
 * A shared OKR is a URL fragment, which browsers never send: `#okr=1.<base64url of raw deflate of UTF-8 JSON>`.
 * Version 1 is a tuple (share-tuple.ts). A change of shape takes the next number; a fixture keeps each old one readable.
 */
export const SHARE_KEY = 'okr';
const VERSION = '1';

/** Cap of the link as received; `core/pack` caps what it may inflate to. */
export const MAX_LINK = 8192;

/** The fragment of a link that carries this OKR (without `#`), or why there is none. */
export function encodeShare(okr: Okr): Result<string> {
  const fragment = `${SHARE_KEY}=${VERSION}.${packText(JSON.stringify(pack(okr)))}`;
  return fragment.length > MAX_LINK ? fail('too-long') : ok(fragment);
}

/**
 * Reads a fragment, with or without `#` or a whole address before it. Never throws; an unknown version is
 * refused; within a version, what cannot be read is told and the rest salvaged.
 */
export function decodeShare(link: string, tell: Tell = () => {}): Result<Okr> {
  if (link.length > MAX_LINK + 2048) return fail('too-long');
  const body =
    link
      .slice(link.lastIndexOf('#') + 1)
      .trim()
      .replace(new RegExp(`^(?:.*&)?${SHARE_KEY}=`), '')
      .split('&', 1)[0] ?? '';
  if (body === '') return fail('empty');
  if (body.length > MAX_LINK) return fail('too-long');
  const dot = body.indexOf('.');
  const version = body.slice(0, dot);
  if (dot < 1 || !/^\d{1,4}$/.test(version)) return fail('damaged');
  if (version !== VERSION) return fail('unknown-version');
  const text = unpackText(body.slice(dot + 1));
  if (text.kind === 'error') return text;
  const parsed = parseJson(text.value);
  if (parsed.kind === 'error') return parsed.reason === 'not-json' ? fail('damaged') : parsed;
  const okr = unpack(parsed.value, tell);
  return okr === null ? fail('not-an-okr') : ok(okr);
}
