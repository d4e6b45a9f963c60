import { useEffect, useRef, useState } from 'preact/hooks';
import { formatValue } from '../../core/number.ts';
import type { LintWords } from '../../okr-ui/strings.ts';
import { OKRS } from '../../stores/keys.ts';
import { local } from '../../stores/storage.ts';
import { Resumed, Wait } from '../late.tsx';
import { type BodyProps, Shell, type ViewProps } from '../Shell.tsx';
import { type BuildAnswer, type BuildItem, buildWith } from './kind.ts';
import { JUDGE } from './late-judge.ts';
import type { BuildWords } from './strings.ts';

/** Where the workshop is, and what the figures are called. */
type Extra = BuildWords &
  Readonly<{
    workshop: string;
    lint: Pick<LintWords, 'loading' | 'failed' | 'retry'>;
    metrics: Readonly<Record<string, Readonly<{ name: string; href: string; unit: string }>>>;
  }>;

/** The type without its judge, as long as nothing is written. */
const FIRST = buildWith(null);

function Body({ item, words, answer, set, say, flaw, marks, closed, live }: BodyProps<BuildItem, BuildAnswer, Extra>) {
  const [hasDraft, setHasDraft] = useState(false);
  const id = `build-${item.hash}`;
  const wrong = [...marks.values()].some(({ verdict }) => verdict === 'wrong');
  const area = useRef<HTMLTextAreaElement>(null);
  const { part, failed, retry } = JUDGE.useIt(live && answer.text.trim() !== '');
  const asked = flaw('reader')['aria-invalid'] === true;
  useEffect(() => {
    // a check that came before the judge is made again once it is there, until the frame has it too
    if (part && asked) area.current?.form?.requestSubmit();
  });
  useEffect(() => {
    // the workshop's drafts are read whole only when one is taken
    const look = () => setHasDraft(local.read(OKRS)?.includes(`"brief":${JSON.stringify(item.id)}`) ?? false);
    look();
    const on = ['storage', 'pageshow'] as const;
    for (const event of on) addEventListener(event, look);
    return () => {
      for (const event of on) removeEventListener(event, look);
    };
  }, []);
  const take = async () => {
    const { draftOf } = await import('./draft-of.ts');
    const text = draftOf(item.id, item.locale);
    if (text === null) return;
    set({ text });
    say(words.taken);
  };
  return (
    <>
      <p class="brief">{item.brief}</p>
      <p class="part-title">{words.figures}</p>
      <dl class="ledger figures">
        {item.data.map(({ metric, baseline, note }) => {
          const known = words.metrics[metric];
          return (
            <div key={metric}>
              <dt>{known ? <a href={known.href}>{known.name}</a> : metric}</dt>
              <dd>
                <strong class="num">{formatValue(baseline, known?.unit ?? '', item.locale)}</strong>
                {note && <span class="soft"> · {note}</span>}
              </dd>
            </div>
          );
        })}
      </dl>
      <p class="part-title">{words.traps}</p>
      <ul>
        {item.traps.map((trap) => (
          <li key={trap.id}>{trap.text}</li>
        ))}
      </ul>
      <p class="no-print">
        <a class="btn" href={words.workshop}>
          {words.open}
        </a>
      </p>
      <div class="field-of">
        <label for={id}>
          <strong>{words.yours}</strong>
        </label>
        <p class="small soft" id={`${id}-how`}>
          {words.howTo}
        </p>
        <textarea
          id={id}
          ref={area}
          data-judged={part !== null || undefined}
          class="field"
          rows={9}
          dir="auto"
          name={item.id}
          value={answer.text}
          readOnly={closed}
          {...flaw('okr')}
          {...(wrong && { 'aria-invalid': true as const })}
          aria-describedby={`${id}-how`}
          onInput={(event) => set({ text: event.currentTarget.value })}
        />
      </div>
      {live &&
        !closed &&
        (hasDraft ? (
          <button type="button" class="btn" onClick={() => void take()}>
            {words.take}
          </button>
        ) : (
          <p class="small soft">{words.noDraft}</p>
        ))}
      {failed && <Wait {...{ failed, retry }} words={words.lint} />}
      {closed && (
        <>
          <p class="part-title">{words.model}</p>
          <pre class="model">{item.model}</pre>
        </>
      )}
      {!live && (
        <details class="answers">
          <summary>{words.model}</summary>
          <pre class="model">{item.model}</pre>
        </details>
      )}
    </>
  );
}

/** A launch brief to answer with an OKR, written in the workshop or here. */
export default function BuildView(props: ViewProps<BuildItem, Extra>) {
  const { item, words } = props;
  return (
    <Resumed item={item} of={JUDGE} words={words.lint}>
      {(part, key) => (
        <Shell
          {...props}
          key={key}
          kind={part?.build ?? FIRST}
          Body={Body}
          notReady={({ text }) => (text.trim() !== '' && !part ? words.lint.loading : words.empty)}
          formula={words.scored}
        />
      )}
    </Resumed>
  );
}
