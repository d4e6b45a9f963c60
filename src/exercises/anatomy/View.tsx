import { Ask } from '../Ask.tsx';
import { Options } from '../Options.tsx';
import { type BodyProps, Shell, type ViewProps } from '../Shell.tsx';
import { fill } from '../../core/fill.ts';
import { type AnatomyAnswer, type AnatomyItem, anatomy, chosenFor } from './grade.ts';
import { KPI_PARTS, type KpiPart } from './parts.ts';
import type { AnatomyWords } from './strings.ts';

function Body(props: BodyProps<AnatomyItem, AnatomyAnswer, AnatomyWords>) {
  const { item, words, answer, set, live } = props;
  const choose = (part: KpiPart, option: string) => {
    const next = { ...answer, [part]: option };
    const texts = KPI_PARTS.map((each) => chosenFor(item, next, each)?.text);
    set(next, texts.every(Boolean) ? fill(words.whole, { kpi: texts.join(' · ') }) : undefined, part);
  };
  return (
    <>
      <Ask brief={item.brief} ask={item.prompt} />
      <div class="anatomy">
        {KPI_PARTS.map((part) => (
          <Options
            {...props}
            key={part}
            name={`${item.id}:${part}`}
            legend={words[part]}
            options={item.parts[part]}
            chosen={answer[part] ? [answer[part]] : []}
            partOf={() => part}
            choose={(option) => choose(part, option)}
          />
        ))}
      </div>
      {live && (
        <p class="kpi-line is-kpi">
          <svg
            class="sign"
            viewBox="0 0 16 16"
            aria-hidden="true"
            fill="none"
            stroke="currentcolor"
            stroke-width="1.6"
            stroke-linecap="round"
          >
            <path d="M1.5 12.5a6.5 6.5 0 0 1 13 0" />
            <path d="m8 12.5 3.2-4.6" />
            <path d="M5.5 15h5" />
          </svg>
          <span class="visually-hidden">
            {words.yours}
            {words.colon}{' '}
          </span>
          {KPI_PARTS.map((part) => (
            <span class={answer[part] ? '' : 'blank'}>{chosenFor(item, answer, part)?.text ?? words[part]}</span>
          ))}
        </p>
      )}
    </>
  );
}

/** The four parts of a KPI. */
export default function AnatomyView(props: ViewProps<AnatomyItem, AnatomyWords>) {
  return <Shell {...props} kind={anatomy} Body={Body} formula={props.words.scored} />;
}
