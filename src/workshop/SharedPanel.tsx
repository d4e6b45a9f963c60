import { useEffect, useRef } from 'preact/hooks';
import type { Locale } from '../core/locale.ts';
import type { LintWords } from '../okr-ui/strings.ts';
import type { Unread } from '../okr/formats/unread.ts';
import type { Okr } from '../okr/model.ts';
import { Sheet } from './Sheet.tsx';
import type { WorkshopWords } from './strings.ts';
import type { Shared } from './use-shared.ts';

type Props = Readonly<{
  shared: NonNullable<Shared>;
  words: WorkshopWords;
  lint: LintWords;
  locale: Locale;
  onStart: (okr: Okr, unread: readonly Unread[]) => void;
  onClose: () => void;
}>;

/** An OKR that came by link, to read and to start from; or why the link gives none. Nothing of the reader's own moves. */
export function SharedPanel({ shared, words, lint, locale, onStart, onClose }: Props) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), [shared]);
  return (
    <section class="shared no-print" ref={box} tabIndex={-1} aria-labelledby="shared-title">
      {shared.kind === 'okr' ? (
        <>
          <h2 id="shared-title">{words.shared}</h2>
          <p class="soft">{words.sharedHint}</p>
          {shared.unread.length > 0 && <p class="error">{words.sharedPartly}</p>}
          <Sheet okr={shared.okr} words={words} lint={lint} title="OKR" locale={locale} />
          <div class="row">
            <button type="button" class="btn primary" onClick={() => onStart(shared.okr, shared.unread)}>
              {words.startFromThis}
            </button>
            <button type="button" class="btn" onClick={onClose}>
              {words.close}
            </button>
          </div>
        </>
      ) : (
        <>
          <h2 id="shared-title">{words.badLink}</h2>
          <p>{words.reasons[shared.reason]}</p>
          <button type="button" class="btn" onClick={onClose}>
            {words.close}
          </button>
        </>
      )}
    </section>
  );
}
