import { useState } from 'preact/hooks';
import { fill } from '../../core/fill.ts';
import type { Locale } from '../../core/locale.ts';
import { MAX_PACKED, pack } from '../../core/pack.ts';
import { download } from '../../ui/download.ts';
import { type Path, stepsOf } from '../path.ts';
import { duration, total } from '../time.ts';
import { dateInWords } from './dated.ts';
import { type Kit, kitFile } from './kit.ts';
import type { KitWords } from './strings.ts';

type Props = Readonly<{
  kit: Kit;
  path: Path;
  root: string;
  locale: Locale;
  words: KitWords;
  units: Readonly<{ minutes: string; hours: string }>;
}>;

/** What is missing, or how long the kit takes and when; its link, its file; what to do once it is sent. */
export function Share({ kit, path, root, locale, words, units }: Props) {
  const [said, setSaid] = useState('');
  const [link, setLink] = useState('');
  const steps = stepsOf(path);
  const missing = !kit.name.trim() ? words.noName : steps.length === 0 ? words.noStep : '';
  const packed = missing ? '' : pack(kit);
  const address = () => `${location.origin}${root}path/kit/#kit=1.${packed}`;
  const dates = path.days.flatMap(({ date }) => date || []).sort();
  const [from, to] = [dates[0], dates.at(-1)].map((date) => (date ? dateInWords(date, locale) : ''));
  const copy = async () => {
    if (packed.length > MAX_PACKED) return setSaid(words.tooLong);
    try {
      await navigator.clipboard.writeText(address());
      setSaid(words.copied);
    } catch {
      setLink(address());
    }
  };
  return (
    <>
      <p>
        {missing || fill(words.total, { n: steps.length, time: duration(total(steps), units) })}
        {!missing &&
          dates.length > 0 &&
          ` ${from === to ? fill(words.onDay, { from: from ?? '' }) : fill(words.fromTo, { from: from ?? '', to: to ?? '' })}`}
        {!kit.name.trim() && (
          <>
            {' '}
            <a href="#kit-name">{words.nameIt}</a>
          </>
        )}
      </p>
      <p class="row">
        <button type="button" class="btn primary" disabled={missing !== ''} onClick={copy}>
          {words.copy}
        </button>
        <button
          type="button"
          class="btn"
          disabled={missing !== ''}
          onClick={() => download(`boussole-kit-${kit.id}.json`, kitFile(kit), 'application/json')}
        >
          {words.file}
        </button>
        {!missing && packed.length <= MAX_PACKED && (
          <a class="btn plain" href={`${root}path/kit/#kit=1.${packed}`}>
            {words.preview}
          </a>
        )}
        <span role="status" class="ui small">
          {said}
        </span>
      </p>
      {link && <textarea class="field" rows={4} readOnly aria-label={words.copy} value={link} />}
      <p class="small soft">{words.shareText}</p>
      <p class="small soft">
        {words.afterwards} <a href={`${root}path/board/`}>{words.board}</a>
      </p>
    </>
  );
}
