import type { Finding } from '../okr/lint/contract.ts';
import type { Locale, MetricFact, Okr } from '../okr/model.ts';
import type { Figures } from './read.ts';
import type { LinterData } from './words.ts';

/** The linter with the words of a language: what the live field needs, loaded only where it stands. */
export type Linter = Readonly<{
  lint: (okr: Okr) => Finding[];
  /** The figures a line writes. */
  read: (text: string, objective: string) => Figures;
  data: LinterData;
}>;

/** Units the linter tells apart; the glossary's other units pass as they are. */
const UNIT: Readonly<Record<string, string>> = { percent: '%', 'percent-per-month': '%' };

/** What the glossary knows, as the linter reads it. */
export const factsOf = (metrics: LinterData['metrics']): MetricFact[] =>
  metrics.map(({ id, unit, direction, timing, vanity, names }) => ({ id, unit: UNIT[unit] ?? unit, direction, timing, vanity, names }));

const loading = new Map<string, Promise<Linter>>();

/** Loads the linter and its words once a page. A failure is told to the caller and may be tried again. */
export function loadLinter(url: string, locale: Locale): Promise<Linter> {
  const known = loading.get(url);
  if (known) return known;
  const words = fetch(url).then((response) =>
    response.ok ? (response.json() as Promise<LinterData>) : Promise.reject(new Error(String(response.status))),
  );
  const fresh = Promise.all([import('../okr/lint/lint.ts'), import('./read.ts'), words]).then(([{ lintOkr }, { readFigures }, data]) => {
    const metrics = factsOf(data.metrics);
    return {
      data,
      lint: (okr: Okr) => lintOkr(okr, { locale, metrics }),
      read: (text: string, objective: string) => readFigures(text, objective, locale),
    };
  });
  loading.set(url, fresh);
  fresh.catch(() => loading.delete(url));
  return fresh;
}
