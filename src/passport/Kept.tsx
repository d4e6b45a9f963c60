import { fill } from '../core/fill.ts';
import { BACKUP, DRAFT } from '../stores/keys.ts';
import type { KeptKey } from '../stores/passport.ts';
import { download } from '../ui/download.ts';
import type { PassportWords } from './strings.ts';

type Props = Readonly<{ keys: readonly KeptKey[]; locale: 'fr' | 'en'; words: PassportWords; onForget: () => void }>;

/** Every key in the browser and what it holds, in plain words. */
export function Kept({ keys, locale, words, onForget }: Props) {
  const parked = keys.find(({ key }) => key === BACKUP);
  const meaning = (key: string) => words.keys[key.startsWith(DRAFT) ? DRAFT : key] ?? words.keys['other'];
  const size = (text: string) =>
    fill(words.bytes, { n: new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB').format(new TextEncoder().encode(text).length) });
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{words.kept}</h2>
      <p>{keys.length ? words.keptText : words.nothingKept}</p>
      {keys.length > 0 && (
        <div class="table">
          <table class="cards">
            <thead>
              <tr>
                {[words.what, words.size, words.where].map((head) => (
                  <th scope="col">{head}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {keys.map(({ key, area, text }) => (
                <tr key={`${area}${key}`}>
                  <td>
                    {meaning(key)}
                    <br />
                    <code class="soft">{key}</code>
                  </td>
                  <td data-col={words.size}>{size(text)}</td>
                  <td data-col={words.where}>{area === 'local' ? words.device : words.tab}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {parked && (
        <div class="notice">
          <h3>{words.parked}</h3>
          <p>{words.parkedText}</p>
          <p class="row">
            <button type="button" class="btn" onClick={() => download('boussole-original.txt', parked.text, 'text/plain')}>
              {words.download}
            </button>
            <button type="button" class="btn plain" onClick={onForget}>
              {words.forget}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}
