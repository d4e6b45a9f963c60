import { useState } from 'preact/hooks';
import type { Okr } from '../okr/model.ts';
import type { Unread } from '../okr/formats/unread.ts';
import type { Format } from './exchange.ts';
import { saveFile } from './save.ts';
import { fill } from '../core/fill.ts';
import type { Bench } from './props.ts';

const FORMATS: readonly Format[] = ['md', 'txt', 'csv', 'json', 'ics'];
const MOST_BYTES = 1_000_000;
const door = () => import('./exchange.ts');

type Props = Readonly<{
  bench: Bench;
  title: string;
  every: 7 | 14 | 28;
  onImport: (okrs: readonly Okr[], unread: readonly Unread[]) => void;
}>;

type Place = 'export' | 'share' | 'import';
type Wrong = Readonly<Partial<Record<Place, Readonly<{ text: string; n: number }> | undefined>>>;

/** Files out, a link to share, and what comes in. */
export function Exchange({ bench, title, every, onImport }: Props) {
  const { okr, words, locale, say, live } = bench;
  /** A link holds the OKR as it was when it was made: it goes as soon as the OKR changes. */
  const [made, setMade] = useState<Readonly<{ of: Okr; url: string }> | null>(null);
  const link = made?.of === okr ? made.url : '';
  const [pasted, setPasted] = useState('');
  /** Each place keeps its own mistake: what ends well here wipes nothing there, whichever ends first. */
  const [wrong, setWrong] = useState<Wrong>({});
  /** Said once, by the alert itself; the same mistake made again is a new alert. */
  const fail = (at: Place, text: string) => setWrong((before) => ({ ...before, [at]: { text, n: (before[at]?.n ?? 0) + 1 } }));
  const fine = (at: Place) => setWrong((before) => ({ ...before, [at]: undefined }));
  const save = async (format: Format) => {
    const { toFile } = await door();
    const file = toFile(okr, format, { locale, title, now: new Date().toISOString(), every });
    if (file.kind === 'error') return fail('export', words.reasons[file.reason]);
    fine('export');
    saveFile(file.value);
    say(fill(words.downloaded, { name: file.value.name }));
  };
  const share = async () => {
    const { encodeShare, withoutBlanks } = await door();
    const fragment = encodeShare(withoutBlanks(okr, true));
    if (fragment.kind === 'error') return fail('share', words.linkTooLong);
    fine('share');
    setMade({ of: okr, url: `${location.origin}${location.pathname}#${fragment.value}` });
    requestAnimationFrame(() => document.querySelector<HTMLInputElement>('#share-link')?.select());
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      say(words.copied);
    } catch {
      document.querySelector<HTMLInputElement>('#share-link')?.select();
      say(words.selected);
    }
  };
  const read = async (text: string) => {
    const { importText } = await door();
    const found = importText(text, locale);
    if (found.kind === 'error') return fail('import', words.reasons[found.reason]);
    fine('import');
    setPasted('');
    onImport(found.value.okrs, found.value.unread);
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > MOST_BYTES) return fail('import', words.fileTooBig);
    await file.text().then(read, () => fail('import', words.reasons.damaged));
  };
  const error = (at: Place) =>
    wrong[at] && (
      <p class="error" role="alert" key={wrong[at].n}>
        {wrong[at].text}
      </p>
    );
  return (
    <section aria-labelledby="take" hidden={!live} class="no-print">
      <h2 id="take">{words.take}</h2>
      <p class="soft">{words.takeHint}</p>
      <div class="row files">
        {FORMATS.map((format) => (
          <button key={format} type="button" class="btn" data-format={format} onClick={() => void save(format)}>
            {words.formats[format]} <small class="soft">{words.formatSays[format]}</small>
          </button>
        ))}
        <button type="button" class="btn" onClick={() => print()}>
          {words.print}
        </button>
      </div>
      {error('export')}
      <h3>{words.share}</h3>
      <p class="soft">{words.shareHint}</p>
      <div class="row">
        <button type="button" class="btn" onClick={() => void share()}>
          {words.makeLink}
        </button>
      </div>
      {error('share')}
      {link && (
        <div class="row linked">
          <label for="share-link">{words.link}</label>
          <input id="share-link" class="field" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
          <button type="button" class="btn" onClick={() => void copy()}>
            {words.copy}
          </button>
          {'share' in navigator && (
            <button type="button" class="btn plain" onClick={() => void navigator.share({ url: link, title }).catch(() => {})}>
              {words.send}
            </button>
          )}
        </div>
      )}
      <h3>{words.import}</h3>
      <p class="soft">{words.importHint}</p>
      <div class="field-of">
        <label for="paste">{words.paste}</label>
        <textarea
          id="paste"
          class="field"
          rows={4}
          dir="auto"
          spellcheck={false}
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
      </div>
      <div class="row">
        <button type="button" class="btn" onClick={() => void read(pasted)}>
          {words.read}
        </button>
        <label class="file">
          {words.file}{' '}
          <input
            type="file"
            accept=".json,.csv,.md,.txt,.markdown,application/json,text/csv,text/plain,text/markdown"
            onChange={(event) => {
              void open(event.currentTarget.files?.[0]);
              event.currentTarget.value = '';
            }}
          />
        </label>
      </div>
      {error('import')}
    </section>
  );
}
