import { fill } from '../../core/fill.ts';
import { Rich } from '../Rich.tsx';
import type { RepairItem } from './marks.ts';
import type { RepairWords } from './strings.ts';

/** The model answers with their reasons: also what stands there without script. */
export function Models({ item, words }: { item: RepairItem; words: RepairWords & { colon: string } }) {
  return (
    <div class="models">
      <p class="part-title">{words.models}</p>
      {item.models.map(({ okr, why }, i) => (
        <div class="model-of" key={okr.objective}>
          <p class="small soft">{fill(words.model, { n: i + 1 })}</p>
          <p>
            <strong>{okr.objective}</strong>
          </p>
          <ol>
            {okr.keyResults.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ol>
          {okr.kpis.length > 0 && (
            <p class="small">
              {words.kpis}
              {words.colon} {okr.kpis.join(' · ')}
            </p>
          )}
          {okr.initiatives.length > 0 && (
            <p class="small">
              {words.initiatives}
              {words.colon} {okr.initiatives.join(' · ')}
            </p>
          )}
          <p>
            <Rich text={why} />
          </p>
        </div>
      ))}
    </div>
  );
}
