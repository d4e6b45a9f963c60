import type { OwnTask } from './kit.ts';
import type { KitWords } from './strings.ts';

type Task = Omit<OwnTask, 'id'>;
type Props = Readonly<{ id: string; task: Task; words: KitWords; onChange: (task: Task) => void }>;

/** The fields of a task of the manager's own: to write a new one, or to mend one. */
export function OwnFields({ id, task, words, onChange }: Props) {
  return (
    <>
      <p class="named">
        <label for={`${id}-title`}>{words.ownTitle}</label>
        <input
          id={`${id}-title`}
          class="field"
          maxLength={200}
          placeholder={words.ownTitleHint}
          value={task.title}
          onInput={(event) => onChange({ ...task, title: event.currentTarget.value })}
        />
      </p>
      <p class="named wide">
        <label for={`${id}-ask`}>{words.ownAsk}</label>
        <textarea
          id={`${id}-ask`}
          class="field"
          rows={3}
          maxLength={2000}
          placeholder={words.ownAskHint}
          value={task.ask}
          onInput={(event) => onChange({ ...task, ask: event.currentTarget.value })}
        />
      </p>
      <p class="named">
        <label for={`${id}-minutes`}>{words.ownMinutes}</label>
        <input
          id={`${id}-minutes`}
          class="field short"
          type="number"
          min={1}
          max={240}
          value={task.minutes}
          onInput={(event) => {
            const minutes = event.currentTarget.valueAsNumber;
            if (minutes >= 1 && minutes <= 240) onChange({ ...task, minutes: Math.round(minutes) });
          }}
        />
      </p>
    </>
  );
}
