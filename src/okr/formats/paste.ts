import type { Cycle, KeyResult, Locale, Okr } from '../model.ts';
import { fold } from '../parse/fold.ts';
import { decodeOkr, MAX_OKRS } from './decode.ts';
import { cleanLine, readLabel, type Labelled } from './paste-line.ts';
import type { Tell } from './unread.ts';
import { readCycleLine } from './words.ts';

/** An OKR while it is being read. */
interface Draft {
  objective: string;
  cycle: Cycle;
  kind?: string;
  keyResults: Partial<Record<keyof KeyResult, unknown>>[];
  kpis: { text: string }[];
  initiatives: { text: string }[];
}

type Part = 'keyResults' | 'kpis' | 'initiatives';

const draft = (objective: string): Draft => ({ objective, cycle: { label: '' }, keyResults: [], kpis: [], initiatives: [] });

const NUMBERS = new Set(['baseline', 'target', 'confidence', 'actual']);

function readField(keyResult: Partial<Record<keyof KeyResult, unknown>>, key: keyof KeyResult, text: string): boolean {
  if (!NUMBERS.has(key)) {
    keyResult[key] = text;
    return true;
  }
  const value = Number(text.replace(/[  ]/g, '').replace(/^(-?\d+),(\d+)$/, '$1.$2'));
  if (text === '' || !Number.isFinite(value)) return false;
  keyResult[key] = value;
  return true;
}

/** Reads pasted lines one after the other; a state says which list the next bullet belongs to. What is too much is told. */
export function importPaste(text: string, _locale: Locale, tell: Tell): Okr[] {
  const drafts: Draft[] = [];
  let part: Part = 'keyResults';
  let expectsObjective = false;
  const current = (): Draft => {
    const last = drafts.at(-1);
    if (last !== undefined) return last;
    drafts.push(draft(''));
    return drafts[0] as Draft;
  };
  const take = (item: Labelled): void => {
    const { label, body, bullet, indent } = item;
    if (label?.kind === 'objective') {
      part = 'keyResults';
      expectsObjective = body === '';
      if (body !== '' || drafts.at(-1)?.objective !== '' || drafts.length === 0) drafts.push(draft(body));
      return;
    }
    if (label?.kind === 'section') {
      part = label.part;
      if (body !== '') take({ ...item, label: null, bullet: true });
      return;
    }
    if (label?.kind === 'keyResult') {
      if (body !== '') current().keyResults.push({ text: body });
      part = 'keyResults';
      expectsObjective = false;
      return;
    }
    if (label?.kind === 'cycle') {
      current().cycle = readCycleLine(body);
      return;
    }
    if (label?.kind === 'okrKind') {
      const folded = fold(body);
      current().kind = /^(?:engage|committed)/.test(folded) ? 'committed' : 'aspirational';
      return;
    }
    const last = current().keyResults.at(-1);
    if (label?.kind === 'field' && indent > 0 && part === 'keyResults' && last !== undefined && readField(last, label.key, body)) return;
    const whole = item.whole;
    if (expectsObjective || (drafts.length === 0 && !bullet)) {
      current().objective = whole;
      expectsObjective = false;
      return;
    }
    if (drafts.length <= 1 && current().objective === '' && current().keyResults.length === 0 && !bullet) {
      current().objective = whole;
      return;
    }
    if (item.heading) {
      drafts.push(draft(whole));
      part = 'keyResults';
      return;
    }
    if (!bullet && part === 'keyResults' && item.blankBefore && current().keyResults.length > 0) {
      drafts.push(draft(whole));
      return;
    }
    current()[part].push({ text: whole });
  };
  let blankBefore = false;
  for (const raw of text.split(/\r\n|\n|\r/).slice(0, 5000)) {
    const cells = cleanLine(raw);
    if (cells.length === 0) {
      blankBefore ||= raw.trim() === '';
      continue;
    }
    for (const cell of cells) take({ ...readLabel(cell), blankBefore });
    blankBefore = false;
  }
  drafts.slice(MAX_OKRS).forEach((one, index) => {
    tell(`okrs[${MAX_OKRS + index}]`, one);
  });
  return drafts
    .slice(0, MAX_OKRS)
    .filter((d) => /[\p{L}\p{N}]/u.test([d.objective, ...d.keyResults.map(({ text: words }) => words)].join()))
    .map((one) => decodeOkr(one, tell))
    .filter((okr) => okr !== null);
}
