import { addLine, type List, removeLine, setText } from '../okr-ui/edit.ts';
import { fill } from '../core/fill.ts';
import { type Bench, fieldOf } from './props.ts';

/** A plain list beside the key results: KPIs or initiatives, never scored, hardly judged. */
function Lines({
  bench,
  list,
  title,
  item,
  add,
}: {
  bench: Bench;
  list: Extract<List, 'kpis' | 'initiatives'>;
  title: string;
  item: string;
  add: string;
}) {
  const { okr, words, edit, goTo, live } = bench;
  const more = (after?: string) => {
    const added = addLine(okr, list, '', after);
    edit(added.okr);
    goTo(added.id);
  };
  const key = (event: KeyboardEvent, id: string) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    more(id);
  };
  return (
    <div>
      <h3>{title}</h3>
      <ul class="plain-lines">
        {okr[list].map(({ id, text }, i) => (
          <li key={id}>
            <input
              id={fieldOf(id)}
              class="field"
              dir="auto"
              maxLength={2000}
              aria-label={fill(item, { n: i + 1 })}
              value={text}
              onInput={(event) => edit(setText(okr, id, event.currentTarget.value), id)}
              onKeyDown={(event) => key(event, id)}
            />
            <button
              type="button"
              class="btn plain"
              onClick={() => {
                edit(removeLine(okr, list, id), '', words.removed);
                goTo(okr[list][i - 1]?.id ?? 'objective');
              }}
            >
              {words.remove}
              <span class="visually-hidden">
                {words.colon} {fill(item, { n: i + 1 })}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="btn" hidden={!live} onClick={() => more()}>
        {add}
      </button>
    </div>
  );
}

/** Health KPIs, counter-metrics and initiatives: beside the key results, not among them. */
export function Aside({ bench }: { bench: Bench }) {
  const { words } = bench;
  return (
    <section aria-labelledby="beside">
      <h2 id="beside">{words.beside}</h2>
      <p class="soft">{words.besideHint}</p>
      <div class="pair">
        <Lines bench={bench} list="kpis" title={words.kpis} item={words.kpi} add={words.addKpi} />
        <div>
          <Lines bench={bench} list="initiatives" title={words.initiatives} item={words.initiative} add={words.addInitiative} />
          <p class="small soft">{words.neverScored}</p>
        </div>
      </div>
    </section>
  );
}
