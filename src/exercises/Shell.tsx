import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { seedOf } from '../core/random.ts';
import { Actions } from './Actions.tsx';
import type { Kind, Part } from './contract.ts';
import { useOnPaper } from './on-paper.tsx';
import { Outcome } from './Outcome.tsx';
import { Report } from './Report.tsx';
import { type Pages, ReadAgain, Reasons } from './Result.tsx';
import type { ShellWords } from './strings.ts';
import { type Framed, type NotReady, type Onward, useWork } from './work.tsx';

/** Props of every island: one item in one language, words, and where its pages are. */
export type ViewProps<Item, Words> = Readonly<{
  item: Item;
  words: ShellWords & Words;
  pages: Pages;
  locale: 'fr' | 'en';
  report: string;
}>;

/** What a type's body gets to draw itself. */
export type BodyProps<Item, Answer, Words> = Readonly<{
  item: Item;
  words: ShellWords & Words;
  locale: 'fr' | 'en';
  answer: Answer;
  /** Changes the answer; `say` is announced once; `part` is what changed, so that its mark falls. */
  set: (next: Answer, say?: string, part?: string) => void;
  /** Announces without changing. */
  say: (text: string) => void;
  /** Brings the focus, once drawn, to the first of these that can take it. */
  focus: (selector: string) => void;
  /** Marks of the last check that still hold, by part. */
  marks: ReadonlyMap<string, Part>;
  /** Parts found right: they stay as they are. */
  kept: ReadonlySet<string>;
  /** Attributes of a part's control: invalid, and described by the reason, where it is wrong or missing. */
  flaw: (part: string) => { 'aria-invalid'?: true; 'aria-describedby'?: string };
  /** No more changes: solved or given up. */
  closed: boolean;
  /** True once the page's script runs. */
  live: boolean;
  seed: number;
  tries: number;
}>;

type Props<Item, Answer, Words> = ViewProps<Item, Words> & {
  kind: Kind<Item, Answer>;
  Body: (props: BodyProps<Item, Answer, Words>) => JSX.Element;
  /** The score's formula in words. */
  formula: string;
  /** What to say of an answer not ready, where a count says too little. */
  notReady?: NotReady<Answer>;
  onward?: Onward<Answer>;
};

const nothing = () => {};

/** The frame of every exercise: form, check, marks, hints, retry, give-up, record. */
export function Shell<Item extends Framed, Answer, Words>(props: Props<Item, Answer, Words>): ComponentChildren {
  const { item, kind, words, Body, pages, locale } = props;
  const work = useWork(kind, item, words, props.notReady, props.onward);
  const { state, live, marks, kept, closed, set, say, focus, notReady } = work;
  const paper = useOnPaper();
  const mine = `why-${seedOf(item.id).toString(36)}`;
  const flaw = (part: string) =>
    marks.get(part)?.verdict === 'wrong'
      ? ({ 'aria-invalid': true, ...(!closed && { 'aria-describedby': `${mine}-${part}` }) } as const)
      : state.missing.includes(part)
        ? ({ 'aria-invalid': true, 'aria-describedby': `${mine}--` } as const)
        : {};
  // drawn once: it does not change, and a move need not compare it line by line
  const key = useMemo(
    () => (
      <details class="key">
        <summary>
          {words.answers}
          <span class="print-only">
            {words.colon} {item.title}
          </span>
        </summary>
        <Reasons lines={work.solution} {...{ words, pages }} />
        <ReadAgain teaches={item.teaches} {...{ words, pages }} />
      </details>
    ),
    [item],
  );
  const common = { item, words, locale, seed: state.seed };

  return (
    <form
      class="exercise-form"
      ref={work.form}
      onSubmit={work.check}
      data-live={live || undefined}
      data-item={item.id}
      noValidate
      autoComplete="off"
    >
      <div class="parts" hidden={paper}>
        <Body {...{ ...common, answer: state.answer, set, say, focus, marks, kept, flaw, closed, live, tries: state.tries }} />
      </div>
      {paper && (
        <div class="parts">
          <Body
            {...{ ...common, answer: kind.empty(item), set: nothing, say: nothing, focus: nothing, flaw: () => ({}) }}
            {...{ marks: new Map(), kept: new Set(), closed: false, live: false, tries: 0 }}
          />
        </div>
      )}
      <Actions {...{ work, words, mine }} hints={item.hints} />
      <p class="visually-hidden" role="status">
        {work.status}
      </p>
      {notReady && (
        <p class="not-ready ui no-print" id={`${mine}--`}>
          {notReady}
        </p>
      )}
      <Outcome {...{ kind, item, work, words, pages, locale, mine }} formula={props.formula} />
      {!work.exam && key}
      {live && !work.stored && <p class="small soft ui no-print">{words.notKept}</p>}
      {live && <Report id={item.id} hash={item.hash} locale={locale} answer={state.answer} to={props.report} words={words} />}
    </form>
  );
}
