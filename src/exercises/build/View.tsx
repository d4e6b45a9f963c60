import { useEffect, useState } from 'preact/hooks';
import { formatValue } from '../../core/number.ts';
import { toText } from '../../okr/formats/text.ts';
import { $okrs, loadOkrs } from '../../stores/okrs.ts';
import { type BodyProps, Shell, type ViewProps } from '../Shell.tsx';
import { type BuildAnswer, type BuildItem, build } from './grade.ts';
import type { BuildWords } from './strings.ts';

/** Where the workshop is, and what the figures are called. */
type Extra = BuildWords &
  Readonly<{ workshop: string; metrics: Readonly<Record<string, Readonly<{ name: string; href: string; unit: string }>>> }>;

function Body({ item, words, answer, set, say, flaw, marks, closed, live }: BodyProps<BuildItem, BuildAnswer, Extra>) {
  const [draft, setDraft] = useState<string | null>(null);
  const id = `build-${item.hash}`;
  const wrong = [...marks.values()].some(({ verdict }) => verdict === 'wrong');
  useEffect(() => {
    loadOkrs();
    return $okrs.subscribe(({ present }) => {
      const own = present.drafts.filter(({ brief }) => brief === item.id).sort((a, b) => b.at - a.at)[0];
      setDraft(own ? toText(own.okr, item.locale) : null);
    });
  }, []);
  const take = () => {
    set({ text: draft ?? '' });
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
        (draft === null ? (
          <p class="small soft">{words.noDraft}</p>
        ) : (
          <button type="button" class="btn" onClick={take}>
            {words.take}
          </button>
        ))}
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
  return <Shell {...props} kind={build} Body={Body} notReady={() => props.words.empty} formula={props.words.scored} />;
}
