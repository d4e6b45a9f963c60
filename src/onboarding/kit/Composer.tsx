import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { MAX_PACKED, pack } from '../../core/pack.ts';
import { fill } from '../../core/fill.ts';
import { EMPTY_PROGRESS, type Progress, stamped } from '../../progress/model.ts';
import { $progress, change, loadProgress } from '../../stores/progress.ts';
import { download } from '../../ui/download.ts';
import { stepsOf } from '../path.ts';
import { duration } from '../time.ts';
import { loadCatalogue } from './catalogue.ts';
import { DayFields } from './DayFields.tsx';
import { addStep, datedFrom, ownId } from './edit.ts';
import { decodeDraft, EMPTY_KIT, isOwn, type Kit, type KitStep, kitFile } from './kit.ts';
import { NumberFields } from './NumberFields.tsx';
import { daysOf, resolveKit } from './resolve.ts';
import { StepFinder } from './StepFinder.tsx';
import type { KitWords } from './strings.ts';

type Props = Readonly<{ root: string; words: KitWords }>;
type Loaded = Awaited<ReturnType<typeof loadCatalogue>>;
const BASE = 'first-week';

/** A manager composes a kit: name, welcome, numbers, days of steps; kept as they go, shared as a link or a file. */
export default function Composer({ root, words }: Props) {
  const progress = useStore($progress, { ssr: () => EMPTY_PROGRESS });
  const [catalogue, setCatalogue] = useState<Loaded | undefined>(undefined);
  const [kit, setKit] = useState<Kit | null>(null);
  const [past, setPast] = useState<readonly Kit[]>([]);
  const [base, setBase] = useState(BASE);
  const [day, setDay] = useState(0);
  const [said, setSaid] = useState('');
  const [link, setLink] = useState('');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    loadProgress();
    void loadCatalogue(root).then((loaded) => {
      setCatalogue(loaded);
      setKit(ownKits($progress.get())[0] ?? fresh(loaded));
    });
  }, []);
  if (catalogue === undefined || !kit) return <p role="status">…</p>;
  if (catalogue === null) return <p role="status">{words.failed}</p>;

  const focus = (selector: string) =>
    requestAnimationFrame(() => {
      const target = place.current?.querySelector<HTMLButtonElement>(selector);
      (target?.disabled ? target.parentElement?.querySelector<HTMLElement>('button:enabled') : target)?.focus();
    });
  const keep = (next: Kit) => change((now) => stamped(now, 'kits', next.id, { kit: next, own: true, at: Date.now() }));
  const set = (next: Kit, say = '') => {
    setPast([...past.slice(-50), kit]);
    setKit(next);
    setSaid(say);
    keep(next);
  };
  const undo = () => {
    const before = past.at(-1);
    if (!before) return;
    setPast(past.slice(0, -1));
    setKit(before);
    keep(before);
  };
  const open = (next: Kit) => {
    setKit(next);
    setPast([]);
    setSaid('');
  };
  const nameOf = (step: KitStep) =>
    isOwn(step)
      ? step.title
      : (stepsOf(resolveKit({ ...kit, days: [{ title: '', date: '', steps: [step] }] }, catalogue, root))[0]?.name ?? step.ref);
  const path = resolveKit(kit, catalogue, root);
  const steps = stepsOf(path);
  const ready = Boolean(kit.name.trim()) && steps.length > 0;
  const packed = ready ? pack(kit) : '';
  const address = () => `${location.origin}${root}path/kit/#kit=1.${packed}`;
  const others = ownKits(progress).filter(({ id }) => id !== kit.id);
  const copy = async () => {
    if (packed.length > MAX_PACKED) return setSaid(words.tooLong);
    try {
      await navigator.clipboard.writeText(address());
      setSaid(words.copied);
    } catch {
      setLink(address());
    }
  };
  const put = (step: KitStep, name: string) => set(addStep(kit, day, step), fill(words.added, { step: name, n: day + 1 }));
  return (
    <div class="form composer" ref={place}>
      {(others.length > 0 || kit.name) && (
        <p class="row">
          <strong class="ui">{words.yours}</strong>
          {others.map((other) => (
            <button type="button" key={other.id} class="btn plain" onClick={() => open(other)}>
              {fill(words.open, { name: other.name || other.id })}
            </button>
          ))}
          <button type="button" class="btn plain" onClick={() => open(fresh(catalogue))}>
            {words.fresh}
          </button>
          {kit.name && (
            <button
              type="button"
              class="btn plain"
              onClick={() => {
                change((now) => stamped(now, 'kits', kit.id, { kit: {}, own: true, at: Date.now() }));
                open(others[0] ?? fresh(catalogue));
              }}
            >
              {words.remove}
            </button>
          )}
        </p>
      )}
      <div class="two">
        <p class="named">
          <label for="kit-name">{words.name}</label>
          <input
            id="kit-name"
            class="field"
            maxLength={200}
            placeholder={words.namePlaceholder}
            value={kit.name}
            onInput={(event) => set({ ...kit, name: event.currentTarget.value })}
          />
        </p>
        <p class="named">
          <label for="kit-from">{words.from}</label>
          <input
            id="kit-from"
            class="field"
            maxLength={200}
            autocomplete="name"
            value={kit.from}
            onInput={(event) => set({ ...kit, from: event.currentTarget.value })}
          />
        </p>
      </div>
      <p class="named wide">
        <label for="kit-welcome">{words.welcome}</label>
        <textarea
          id="kit-welcome"
          class="field"
          rows={4}
          maxLength={2000}
          placeholder={words.welcomeHint}
          value={kit.welcome}
          onInput={(event) => set({ ...kit, welcome: event.currentTarget.value })}
        />
      </p>

      <h2>{words.numbers}</h2>
      <p>{words.numbersText}</p>
      <NumberFields numbers={kit.numbers} words={words} onChange={(numbers) => set({ ...kit, numbers })} />

      <h2>{words.steps}</h2>
      <div class="row">
        <label for="kit-base">{words.base}</label>
        <select id="kit-base" class="field auto" value={base} onChange={(event) => setBase(event.currentTarget.value)}>
          {catalogue.paths.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value="">{words.blank}</option>
        </select>
        <button
          type="button"
          class="btn"
          onClick={() => {
            const from = catalogue.paths.find(({ id }) => id === base);
            set({ ...kit, days: from ? daysOf(from) : [{ title: '', date: '', steps: [] }] });
            setDay(0);
          }}
        >
          {words.use}
        </button>
      </div>
      <p class="named">
        <label for="kit-start">{words.start}</label>
        <input
          id="kit-start"
          class="field"
          type="date"
          aria-describedby="kit-start-hint"
          value={kit.days[0]?.date ?? ''}
          onChange={(event) => set(datedFrom(kit, event.currentTarget.value))}
        />
        <small id="kit-start-hint" class="soft">
          {words.startHint}
        </small>
      </p>
      <DayFields {...{ kit, nameOf, words, focus }} onChange={set} />
      <p class="row">
        <button
          type="button"
          class="btn"
          disabled={kit.days.length >= 20}
          onClick={() => {
            set({ ...kit, days: [...kit.days, { title: '', date: '', steps: [] }] });
            setDay(kit.days.length);
          }}
        >
          {words.addDay}
        </button>
        <button type="button" class="btn plain kit-undo" disabled={past.length === 0} onClick={undo}>
          {words.undo}
        </button>
        <span role="status" class="ui small">
          {said}
        </span>
      </p>
      {kit.days.length > 1 && (
        <p class="row">
          <label for="add-day">{words.add}</label>
          <select id="add-day" class="field auto" value={day} onChange={(event) => setDay(Number(event.currentTarget.value))}>
            {kit.days.map((_, i) => (
              <option key={i} value={i}>
                {fill(words.day, { n: i + 1 })}
              </option>
            ))}
          </select>
        </p>
      )}
      <StepFinder
        {...{ catalogue, words }}
        path={catalogue.words}
        onAdd={put}
        onOwn={(title, ask, minutes) => put({ id: ownId(kit), title, ask, minutes }, title)}
      />

      <h2>{words.share}</h2>
      <p>
        {ready
          ? fill(words.total, {
              n: steps.length,
              time: duration(
                steps.reduce((sum, { minutes }) => sum + minutes, 0),
                catalogue.words,
              ),
            })
          : words.notReady}
      </p>
      <p class="row">
        <button type="button" class="btn primary" disabled={!ready} onClick={copy}>
          {words.copy}
        </button>
        <button
          type="button"
          class="btn"
          disabled={!ready}
          onClick={() => download(`boussole-kit-${kit.id}.json`, kitFile(kit), 'application/json')}
        >
          {words.file}
        </button>
        {ready && packed.length <= MAX_PACKED && (
          <a class="btn plain" href={`${root}path/kit/#kit=1.${packed}`}>
            {words.preview}
          </a>
        )}
      </p>
      {link && <textarea class="field" rows={4} readOnly aria-label={words.copy} value={link} />}
      <p class="small soft">{words.shareText}</p>
    </div>
  );
}

/** Kits composed here, the last touched first. */
const ownKits = ({ kits }: Progress): Kit[] =>
  Object.values(kits)
    .filter(({ own }) => own)
    .sort((a, b) => b.at - a.at)
    .flatMap(({ kit }) => decodeDraft(kit) ?? []);

/** A new kit, with the days of our first path. */
const fresh = (catalogue: Loaded): Kit => {
  const base = catalogue?.paths.find(({ id }) => id === BASE);
  return {
    ...EMPTY_KIT(Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join('')),
    days: base ? daysOf(base) : [],
  };
};
