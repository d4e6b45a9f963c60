import { fill } from '../../core/fill.ts';
import { BoardView, startOf } from './Board.tsx';
import { labelsOf } from './grade.ts';
import { placeOf, type StoryProps, Whole } from './Whole.tsx';

/**
 * The story as a book of numbered decisions with its key closed: the form without JavaScript, and the
 * worksheet on paper. Drawn at build only.
 */
export default function Book(props: StoryProps) {
  const { item, words, locale } = props;
  const labels = labelsOf(item);
  return (
    <form class="exercise-form book" noValidate autoComplete="off">
      <div class="parts">
        <p class="brief">{item.brief}</p>
        <BoardView item={item} board={startOf(item)} words={words} locale={locale} />
        <p class="ui small soft">{words.bookNote}</p>
        {Object.entries(item.decisions).map(([id, decision]) => (
          <details key={id} open={id === item.start}>
            <summary class="ui">{fill(words.one, { n: labels[id] ?? '' })}</summary>
            <p id={placeOf(item, id, 'asked')}>{decision.situation}</p>
            <fieldset class="options">
              <legend>{decision.question}</legend>
              {decision.options.map(({ id: option, text, next }) => (
                <label class="option" key={option}>
                  <input type="radio" name={`${item.id}:${id}`} value={option} />
                  <span>
                    {text} <small class="print-only">{`→\u00a0${labels[next] ?? words.over}`}</small>
                  </span>
                </label>
              ))}
            </fieldset>
            <p class="ui small no-print">
              <a href={`#${placeOf(item, id, 'told')}`}>{words.brings}</a>
            </p>
          </details>
        ))}
      </div>
      <details class="key">
        <summary>
          {words.answers}
          <span class="print-only">
            {words.colon} {item.title}
          </span>
        </summary>
        <Whole {...props} />
      </details>
    </form>
  );
}
