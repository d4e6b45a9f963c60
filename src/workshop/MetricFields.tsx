import { formatNumber } from '../core/number.ts';
import type { MetricWords } from '../okr-ui/words.ts';
import type { KeyResult } from '../okr/model.ts';
import { compose, written } from './compose.ts';
import { Follow } from './Follow.tsx';
import { NumberField } from './NumberField.tsx';
import { fill } from '../core/fill.ts';
import type { Bench } from './props.ts';

type Fields = Partial<{ [K in keyof KeyResult]: KeyResult[K] | undefined }>;
type Props = Readonly<{ bench: Bench; one: KeyResult; metric: MetricWords | undefined; set: (fields: Fields, tag: string) => void }>;

/** The structured reading of a key result: metric of the glossary, start, target, unit, and how it is followed. */
export function MetricFields({ bench, one, metric, set }: Props) {
  const { words, locale, okr, metrics, brief, linter } = bench;
  const read = linter?.read(one.text, okr.objective) ?? {};
  const groups = [...new Set(metrics.map(({ group }) => group))];
  const known = brief?.data.find((datum) => datum.metric === one.metric)?.baseline;
  const value = (n: number) => (metric ? written(n, metric.unit, locale) : formatNumber(n, locale, 6));
  const pick = (id: string) => {
    const found = metrics.find((each) => each.id === id);
    set({ metric: found?.id, unit: found?.unit, direction: found?.direction === 'depends' ? undefined : found?.direction }, 'metric');
  };
  const sentence = metric && compose(metric, { baseline: one.baseline ?? read.baseline, target: one.target ?? read.target }, locale);
  const differs = (['baseline', 'target'] as const).find(
    (end) => one[end] !== undefined && read[end] !== undefined && one[end] !== read[end],
  );
  const end = (key: 'baseline' | 'target') => (
    <NumberField
      id={`${one.id}-${key}`}
      label={words[key]}
      value={one[key]}
      locale={locale}
      wrong={words.notNumber}
      placeholder={read[key] === undefined ? undefined : fill(words.readInText, { value: formatNumber(read[key], locale, 6) })}
      onValue={(next) => set({ [key]: next }, key)}
    />
  );
  return (
    <div class="fields">
      <div class="field-of wide">
        <label for={`${one.id}-metric`}>{words.metric}</label>
        <select id={`${one.id}-metric`} class="field" value={one.metric ?? ''} onChange={(event) => pick(event.currentTarget.value)}>
          <option value="">{words.noMetric}</option>
          {groups.map((group) => (
            <optgroup label={group}>
              {metrics
                .filter((each) => each.group === group)
                .map(({ id, name }) => (
                  <option value={id}>{name}</option>
                ))}
            </optgroup>
          ))}
        </select>
      </div>
      {metric && (
        <p class="small wide">
          <span class="soft">{metric.says}</span> <a href={metric.href}>{words.readPage}</a>
          {metric.vanity === 'yes' && (
            <>
              <br />
              {words.vanity}
            </>
          )}
          {one.baseline === undefined && read.baseline === undefined && (
            <>
              <br />
              {fill(words.askBaseline, { metric: metric.name })}{' '}
              {known !== undefined && (
                <button type="button" class="do" onClick={() => set({ baseline: known }, 'baseline')}>
                  {fill(words.fromBrief, { value: value(known) })}
                </button>
              )}
            </>
          )}
        </p>
      )}
      {end('baseline')}
      {end('target')}
      <div class="field-of">
        <label for={`${one.id}-unit`}>{words.unit}</label>
        {metric ? (
          <output id={`${one.id}-unit`} class="field">
            {metric.unitName}
          </output>
        ) : (
          <input
            id={`${one.id}-unit`}
            class="field"
            maxLength={40}
            value={one.unit ?? ''}
            onInput={(event) => set({ unit: event.currentTarget.value || undefined }, 'unit')}
          />
        )}
      </div>
      {differs && (
        <p class="small wide error">{fill(words.differs, { text: value(read[differs] ?? 0), field: value(one[differs] ?? 0) })}</p>
      )}
      {sentence && sentence !== one.text && (
        <p class="small wide">
          <button type="button" class="do" onClick={() => set({ text: sentence }, 'compose')}>
            {words.compose}
          </button>{' '}
          <span class="soft">{sentence}</span>
        </p>
      )}
      <Follow bench={bench} one={one} set={set} />
    </div>
  );
}
