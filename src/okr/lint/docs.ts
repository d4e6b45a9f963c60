import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { EMPTY_OKR, type Locale, type Okr } from '../model.ts';

/** Reading of the rule pages for tests and scripts; the site reads them through its content layer. */
export interface Sample {
  objective?: string;
  keyResult?: string;
  set?: { objective?: string; keyResults?: string[]; cycle?: string; kpis?: string[] };
  marks?: string;
}

export interface RuleDoc {
  title: string;
  short: string;
  why: string;
  messages: Record<string, string>;
  suggestions: Record<string, string>;
  bad: Sample[];
  good: Sample[];
  sources: string[];
  body: string;
}

const FRAME: Record<Locale, Okr> = {
  fr: {
    ...EMPTY_OKR,
    objective: 'Devenir le réflexe des trésoriers de PME',
    cycle: { label: 'T3 2026' },
    keyResults: [
      { id: 'a', text: 'Faire passer l’activation de 22 % à 35 %' },
      { id: 'b', text: 'Faire passer le NPS de 20 à 30' },
    ],
    kpis: [{ id: 'k', text: 'CSAT' }],
  },
  en: {
    ...EMPTY_OKR,
    objective: 'Become the daily habit of treasurers in small firms',
    cycle: { label: 'Q3 2026' },
    keyResults: [
      { id: 'a', text: 'Raise activation from 22% to 35%' },
      { id: 'b', text: 'Raise NPS from 20 to 30' },
    ],
    kpis: [{ id: 'k', text: 'CSAT' }],
  },
};

/** The page of a rule in one language. */
export function readRuleDoc(ruleId: string, locale: Locale): RuleDoc {
  const text = readFileSync(new URL(`./rules/${ruleId}/${locale}.mdx`, import.meta.url), 'utf8');
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { ...(parse(front) as Omit<RuleDoc, 'body'>), body: body.trim() };
}

/** A sample as an OKR: a lone line is set among sound ones, so that only the sample can be at fault. */
export function okrOf(sample: Sample, locale: Locale): { okr: Okr; line: string } {
  const frame = FRAME[locale];
  if (sample.objective !== undefined) return { okr: { ...frame, objective: sample.objective }, line: 'objective' };
  if (sample.keyResult !== undefined)
    return { okr: { ...frame, keyResults: [...frame.keyResults, { id: 'sample', text: sample.keyResult }] }, line: 'sample' };
  const { objective, keyResults = [], cycle, kpis } = sample.set ?? {};
  const okr: Okr = {
    ...frame,
    objective: objective ?? frame.objective,
    cycle: cycle === undefined ? frame.cycle : { label: cycle },
    keyResults: keyResults.map((text, i) => ({ id: `kr${i + 1}`, text })),
    kpis: (kpis ?? []).map((text, i) => ({ id: `kpi${i + 1}`, text })),
  };
  return { okr, line: 'set' };
}
