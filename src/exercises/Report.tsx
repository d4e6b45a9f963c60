import { useRef, useState } from 'preact/hooks';
import type { ShellWords } from './strings.ts';

type Props = Readonly<{
  id: string;
  hash: string;
  locale: string;
  answer: unknown;
  /** `REPORT_URL` of the build with `{title}` and `{body}` in it; empty: the report is copied, nothing is sent. */
  to: string;
  words: ShellWords;
}>;

/** Report a problem with an item: its id, language, version and the answer on screen, ready to paste or to send. */
export function Report({ id, hash, locale, answer, to, words }: Props) {
  const [done, setDone] = useState<'' | 'copied' | 'shown'>('');
  const area = useRef<HTMLTextAreaElement>(null);
  const title = `Boussole: ${id} (${locale})`;
  const text = () =>
    [
      title,
      `${location.origin}${location.pathname}`,
      `v. ${hash}`,
      `${words.reportAnswer}: ${JSON.stringify(answer)}`,
      '',
      words.reportAsk,
      '',
    ].join('\n');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setDone('copied');
    } catch {
      setDone('shown');
      requestAnimationFrame(() => area.current?.select());
    }
  };
  if (to) {
    const filled = to.replace('{title}', encodeURIComponent(title)).replace('{body}', encodeURIComponent(text()));
    return (
      <p class="small no-print">
        <a class="soft" href={filled} rel="external">
          {words.report}
        </a>
      </p>
    );
  }
  return (
    <div class="report row small no-print">
      <button type="button" class="btn plain quiet" onClick={copy}>
        {words.report}
      </button>
      <span role="status">{done === 'copied' ? words.reportCopied : ''}</span>
      {done === 'shown' && <textarea class="field" ref={area} readOnly rows={6} aria-label={words.report} value={text()} />}
    </div>
  );
}
