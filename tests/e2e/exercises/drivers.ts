import type { AnatomyAnswer, AnatomyItem } from '../../../src/exercises/anatomy/grade.ts';
import { KPI_PARTS } from '../../../src/exercises/anatomy/parts.ts';
import type { ClozeAnswer, ClozeItem } from '../../../src/exercises/cloze/grade.ts';
import type { MatchAnswer } from '../../../src/exercises/match/grade.ts';
import type { NumericAnswer, NumericItem } from '../../../src/exercises/numeric/grade.ts';
import type { OrderItem } from '../../../src/exercises/order/grade.ts';
import type { TypeName } from '../../../src/exercises/registry.ts';
import type { SortAnswer, SortItem } from '../../../src/exercises/sort/grade.ts';
import type { SpotAnswer } from '../../../src/exercises/spot/grade.ts';
import type { Driver } from './driver.ts';
import type { Exercise } from './exercise.ts';
import { build, caseStory, repair } from './stories.ts';

const choice: Driver = {
  put: async (exercise: Exercise, answer: readonly string[]) => {
    for (const id of answer) await exercise.choose(exercise.root.locator('fieldset.options'), id);
  },
  miss: ({ options }: { options: readonly { id: string; correct: boolean }[] }) => [options.find(({ correct }) => !correct)?.id],
};

const anatomy: Driver = {
  put: async (exercise: Exercise, answer: AnatomyAnswer) => {
    for (const part of KPI_PARTS) {
      const group = exercise.root.locator('fieldset.options', { has: exercise.page.locator(`input[name="${exercise.item.id}:${part}"]`) });
      if (await group.locator('input').first().isEnabled()) await exercise.choose(group, answer[part] ?? '');
    }
  },
  miss: ({ parts }: AnatomyItem, key: AnatomyAnswer) => ({ ...key, target: parts.target.find(({ correct }) => !correct)?.id }),
};

const cloze: Driver = {
  put: async (exercise: Exercise, answer: ClozeAnswer) => {
    for (const [gap, option] of Object.entries(answer)) {
      const list = exercise.root.locator(`select[name="${exercise.item.id}:${gap}"]`);
      if (await list.count()) await exercise.select(list, option);
    }
  },
  miss: ({ gaps }: ClozeItem, key: ClozeAnswer) => ({ ...key, [gaps[0]?.id ?? '']: gaps[0]?.options.find(({ correct }) => !correct)?.id }),
};

const numeric: Driver = {
  put: async (exercise: Exercise, { value }: NumericAnswer) => {
    const field = exercise.root.locator('input.field');
    const text = String(value).replace('.', exercise.item.locale === 'fr' ? ',' : '.');
    if (exercise.way === 'keyboard') {
      await exercise.reach(field);
      await exercise.page.keyboard.press('ControlOrMeta+a');
      await exercise.page.keyboard.type(text);
    } else await field.fill(text);
    await exercise.listen();
  },
  miss: ({ mistakes }: NumericItem) => ({ value: mistakes[0]?.expect }),
};

const order: Driver = {
  put: async (exercise: Exercise, answer: readonly string[]) => {
    const { root, way } = exercise;
    const step = (id: string) => root.locator(`[data-step="${id}"]`);
    const shown = () => root.locator('[data-step]').evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['step'] ?? ''));
    for (const [to, id] of answer.entries())
      for (let guard = 0; guard < 9; guard++) {
        const now = await shown();
        const at = now.indexOf(id);
        if (at === to) break;
        const mover = (await step(id).locator('select').count()) ? id : (now[to] ?? '');
        const down = mover === id ? at < to : true;
        if (way === 'keyboard' && mover === id) await exercise.select(step(id).locator('select'), String(to + 1));
        else if (way === 'drag' && mover === id)
          await exercise.drag(step(id).locator('span.grip'), step(now[to] ?? '').locator('span.grip'));
        else await exercise.press(step(mover).locator(down ? '.down' : '.up'));
      }
  },
  miss: (_: OrderItem, key: readonly string[]) => [...key.slice(1), key[0]],
};

const match: Driver = {
  put: async (exercise: Exercise, answer: MatchAnswer) => {
    for (const [left, right] of Object.entries(answer)) {
      const row = exercise.root.locator(`[data-left="${left}"]`);
      if (!(await row.locator('select').count())) continue;
      const partner = exercise.root.locator(`[data-right="${right}"]`);
      if (exercise.way === 'keyboard') await exercise.select(row.locator('select'), right);
      else if (exercise.way === 'drag') await exercise.drag(partner, row);
      else {
        await exercise.press(row.locator('button.grip'));
        await exercise.press(partner.locator('button.grip'));
      }
    }
  },
  miss: (_: unknown, key: MatchAnswer) => {
    const [a = '', b = '', ...rest] = Object.keys(key);
    return { [a]: b, [b]: a, ...Object.fromEntries(rest.map((id) => [id, id])) };
  },
};

const sort: Driver = {
  put: async (exercise: Exercise, answer: SortAnswer) => {
    for (const [card, bin] of Object.entries(answer)) {
      const row = exercise.root.locator(`[data-card="${card}"]`);
      if (!(await row.locator('button.grip').count())) continue;
      if (await exercise.root.locator(`[data-bin="${bin}"] [data-card="${card}"]`).count()) continue;
      if (exercise.way === 'drag') await exercise.drag(row.locator('.grip'), exercise.root.locator(`[data-bin="${bin}"]`));
      else {
        await exercise.press(row.locator('button.grip'));
        await exercise.press(row.locator(`[data-to="${bin}"]`));
      }
    }
  },
  miss: ({ cards, bins }: SortItem, key: SortAnswer) => {
    const card = cards.find((each) => each.bins.length === 1);
    return { ...key, [card?.id ?? '']: bins.find(({ id }) => !card?.bins.includes(id))?.id };
  },
};

const spot: Driver = {
  put: async (exercise: Exercise, answer: SpotAnswer) => {
    const pieces = exercise.root.locator('[data-piece]');
    for (const id of await pieces.evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['piece'] ?? ''))) {
      const piece = exercise.root.locator(`[data-piece="${id}"]`);
      if (((await piece.getAttribute('aria-pressed')) === 'true') !== id in answer) await exercise.press(piece);
    }
    for (const [id, flaw] of Object.entries(answer)) {
      const list = exercise.root.locator(`[data-flaw="${id}"] select`);
      if (flaw && (await list.count())) await exercise.select(list, flaw);
    }
  },
  miss: (_: unknown, key: SpotAnswer) => {
    const [first = '', second = '', ...rest] = Object.keys(key);
    return { ...Object.fromEntries(rest.map((id) => [id, key[id]])), [second]: key[first], objective: 'vague' };
  },
};

/** One for each type of the registry; the compiler asks for the one that is missing. */
export const DRIVERS: Readonly<Record<TypeName, Driver>> = {
  anatomy,
  build,
  case: caseStory,
  choice,
  cloze,
  match,
  numeric,
  order,
  'read-chart': choice,
  repair,
  sort,
  spot,
};
