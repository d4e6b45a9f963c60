import type { Locale } from '../core/locale.ts';
import type { LintWords } from '../okr-ui/strings.ts';
import type { Okr } from '../okr/model.ts';
import { checkIns, sayDay } from './cycle.ts';
import { isBlank } from './drafts.ts';
import { fill } from '../core/fill.ts';
import type { WorkshopWords } from './strings.ts';

type Props = Readonly<{
  okr: Okr;
  words: WorkshopWords;
  lint: LintWords;
  title: string;
  locale: Locale;
  /** Days between two check-ins: they are listed where it is given. */
  every?: 7 | 14 | 28;
}>;

/** An OKR to read: what is printed, and what a shared link shows. An empty one is a template to fill by hand. */
export function Sheet({ okr, words, lint, title, locale, every }: Props) {
  const { cycle } = okr;
  const blank = isBlank(okr);
  const line = (text: string) => (text.trim() === '' ? <span class="blank-line" /> : <bdi>{text}</bdi>);
  const days = [cycle.start, cycle.end].flatMap((day) => (day ? [sayDay(day, locale, true)] : [])).join(' → ');
  const points = every && !blank ? checkIns(cycle, every) : [];
  const keyResults = okr.keyResults.filter(({ text }) => text.trim() !== '');
  const rows = keyResults.length > 0 || !blank ? keyResults : [0, 1, 2].map((n) => ({ id: `${n}`, text: '' }) as Okr['keyResults'][number]);
  const beside = (items: Okr['kpis'] | Okr['initiatives'], name: string) => {
    const written = items.filter(({ text }) => text.trim() !== '');
    if (written.length === 0 && !blank) return null;
    return (
      <div>
        <h3>{name}</h3>
        <ul>
          {written.length > 0
            ? written.map(({ id, text }) => (
                <li key={id}>
                  <bdi>{text}</bdi>
                </li>
              ))
            : [0, 1].map((n) => <li key={n}>{line('')}</li>)}
        </ul>
      </div>
    );
  };
  return (
    <div class={blank ? 'sheet is-blank' : 'sheet'}>
      <p class="kicker">
        {title} · {words.cycleLabel}
        {words.colon}{' '}
        {cycle.label || days ? <bdi>{[cycle.label, days].filter(Boolean).join(' · ')}</bdi> : <span class="blank-line is-short" />} ·{' '}
        {blank ? `☐ ${words.kinds.aspirational} ☐ ${words.kinds.committed}` : words.kinds[okr.kind]}
      </p>
      {blank && <p class="sheet-label">{words.objective}</p>}
      <p class="sheet-objective">{line(okr.objective)}</p>
      {blank && <p class="sheet-label">{words.keyResults}</p>}
      <ol class="sheet-krs">
        {rows.map((one, i) => (
          <li key={one.id}>
            <p>{line(one.text)}</p>
            <p class="small soft">
              <span class="visually-hidden">
                {fill(lint.lines.keyResult, { n: i + 1 })}
                {words.colon}{' '}
              </span>
              {(
                [
                  ['baseline', one.baseline],
                  ['target', one.target],
                  ['actual', one.actual],
                  ['source', one.source],
                  ['owner', one.owner],
                ] as const
              )
                .filter(([key, value]) => value !== undefined || ((key === 'baseline' || key === 'target') && one.text === ''))
                .map(([key, value]) => (
                  <span class="sheet-fact" key={key}>
                    {words[key].replace(/\s?\?$/, '')}
                    {words.colon} {value === undefined ? <span class="blank-line is-short" /> : <bdi>{value}</bdi>}
                  </span>
                ))}
            </p>
          </li>
        ))}
      </ol>
      <div class="pair">
        {beside(okr.kpis, words.kpis)}
        {beside(okr.initiatives, words.initiatives)}
      </div>
      {points.length > 0 && (
        <p class="small sheet-days">
          <strong>
            {words.checkIns}
            {words.colon}
          </strong>{' '}
          {points.map((day) => sayDay(day, locale)).join(' · ')}
        </p>
      )}
    </div>
  );
}
