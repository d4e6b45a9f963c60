import type { Brief } from './props.ts';
import type { WorkshopWords } from './strings.ts';

type Props = Readonly<{
  words: WorkshopWords;
  briefs: readonly Brief[];
  open: boolean;
  live: boolean;
  onStart: (brief: Brief) => void;
  onBlank: () => void;
}>;

/** The launch briefs one may start from; the blank page is already below. */
export function BriefChooser({ words: { brief: words, colon }, briefs, open, live, onStart, onBlank }: Props) {
  if (briefs.length === 0) return null;
  return (
    <details class="chooser no-print" open={open}>
      <summary>{words.choose}</summary>
      <p class="soft">{words.chooseLead}</p>
      {live && (
        <button type="button" class="btn" onClick={onBlank}>
          {words.blank}
        </button>
      )}
      <ul class="list">
        {briefs.map((brief) => (
          <li key={brief.id} class="brief-line">
            <div>
              <strong>{brief.title}</strong>
              <p class="soft">{brief.brief.split('\n')[0]}</p>
            </div>
            {live && (
              <button type="button" class="btn" onClick={() => onStart(brief)}>
                {words.start}
                <span class="visually-hidden">
                  {colon} {brief.title}
                </span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
