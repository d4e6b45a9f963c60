import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { formatSpan } from '../../core/day.ts';
import { fill } from '../../core/fill.ts';
import { EMPTY_PROGRESS, stamped } from '../../progress/model.ts';
import { type OkrLines, okrsOf } from '../../progress/okrs.ts';
import { readPassportHere } from '../../stores/passport.ts';
import { $progress, change, loadProgress } from '../../stores/progress.ts';
import { isDone, type Path, skipOf, span, stepsOf } from '../path.ts';
import { duration, total } from '../time.ts';
import type { CertificateWords } from './strings.ts';

type Props = Readonly<{
  path: Path;
  back: string;
  locale: 'fr' | 'en';
  words: CertificateWords;
  units: Readonly<{ minutes: string; hours: string }>;
}>;

/** The certificate of a path that is completed: each step done, or shown to be known. */
export default function Certificate({ path, back, locale, words, units }: Props) {
  const progress = useStore($progress, { ssr: () => EMPTY_PROGRESS });
  const [live, setLive] = useState(false);
  const [okrs, setOkrs] = useState<readonly OkrLines[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    loadProgress();
    setOkrs(okrsOf(readPassportHere(0).okrs));
    setLive(true);
  }, []);
  const left = stepsOf(path).filter((step) => !isDone(path.id, step, progress) && !skipOf(step, progress));
  const dates = span(path, progress);
  if (!live) return null;
  if (left.length || !dates)
    return (
      <p class="notice">
        {fill(words.notYet, { n: left.length })}{' '}
        <a href={left[0]?.href ?? back}>
          {words.toGo}
          {left[0] && ` · ${left[0].name}`}
        </a>
      </p>
    );
  const name = String(progress.settings['name']?.value ?? '');
  const [from, to] = formatSpan(dates.from, dates.to, locale);
  const sameDay = new Date(dates.from).toDateString() === new Date(dates.to).toDateString();
  const okr = chosen === '' ? null : (okrs.find(({ id }) => id === chosen) ?? okrs[0] ?? null);
  const steps = stepsOf(path);
  const known = steps.filter((step) => !isDone(path.id, step, progress)).length;
  return (
    <>
      <div class="form no-print">
        <p class="named">
          <label for="certificate-name">{words.name}</label>
          <input
            id="certificate-name"
            class="field"
            autocomplete="name"
            maxLength={100}
            value={name}
            aria-describedby="certificate-hint"
            onInput={(event) => {
              const { value } = event.currentTarget;
              change((now) => stamped(now, 'settings', 'name', { value, at: Date.now() }));
            }}
          />
          <small id="certificate-hint" class="soft">
            {words.nameHint}
          </small>
        </p>
        {okrs.length > 0 && (
          <p class="named">
            <label for="certificate-okr">{words.okr}</label>
            <select id="certificate-okr" class="field" value={okr?.id ?? ''} onChange={(event) => setChosen(event.currentTarget.value)}>
              {okrs.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
              <option value="">{words.noOkr}</option>
            </select>
          </p>
        )}
        <p>
          <button type="button" class="btn primary" onClick={() => print()}>
            {words.print}
          </button>
        </p>
      </div>
      <article class="certificate" lang={locale}>
        <svg class="rose" viewBox="0 0 64 64" aria-hidden="true">
          <circle cx="32" cy="32" r="28" />
          <circle cx="32" cy="32" r="24" />
          <path class="north" d="M32 6 37 32H27z" />
          <path d="M32 58 27 32h10z" />
          <path d="M8 32h6M50 32h6" />
        </svg>
        <p class="kicker">Boussole · {words.heading}</p>
        <h2 class={name ? '' : 'soft'} dir="auto">
          {name || words.anonymous}
        </h2>
        <p>{words.completed}</p>
        <p class="of" dir="auto">
          {path.name}
        </p>
        <p>{sameDay ? fill(words.same, { to }) : fill(words.from, { from, to })}</p>
        <h3>{words.content}</h3>
        <ol>
          {path.days.map(
            ({ id, title }) =>
              title && (
                <li key={id} dir="auto">
                  {title}
                </li>
              ),
          )}
        </ol>
        <p class="soft ui small">
          {fill(words.minutes, { time: duration(total(steps), units), n: steps.length })}
          {known > 0 && ` ${fill(words.known, { n: known })}`}
        </p>
        {okr && (
          <>
            <h3>{words.launchOkr}</h3>
            <p class="objective" dir="auto">
              {okr.objective}
            </p>
            <ul>
              {okr.keyResults.map((text) => (
                <li key={text} dir="auto">
                  {text}
                </li>
              ))}
            </ul>
          </>
        )}
        <p class="small soft note">
          {words.note} <span class="where">{location.host}</span>
        </p>
      </article>
    </>
  );
}
