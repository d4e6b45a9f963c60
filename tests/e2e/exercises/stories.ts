import { expect } from '@playwright/test';
import type { BuildAnswer } from '../../../src/exercises/build/kind.ts';
import { type CaseAnswer, type CaseItem, walk } from '../../../src/exercises/case/grade.ts';
import type { RepairAnswer } from '../../../src/exercises/repair/marks.ts';
import type { Driver } from './driver.ts';
import type { Exercise } from './exercise.ts';

/** Replaces the text of a field, as one types; where that is answered a moment later, waits for the answer. */
async function write(exercise: Exercise, selector: string, text: string, answered = false): Promise<void> {
  const field = exercise.root.locator(selector);
  if ((await field.inputValue()) === text) return;
  if (exercise.way === 'keyboard') {
    await exercise.reach(field);
    await exercise.page.keyboard.press('ControlOrMeta+a');
    await exercise.page.keyboard.insertText(text);
  } else await field.fill(text);
  if (answered) await exercise.page.waitForFunction(() => (window as unknown as { said: string[] }).said.length > 0);
  await exercise.listen();
}

/** Told decision by decision, to the end of the story; a mistake on the way, then the retry of what was missed. */
export const caseStory: Driver = {
  put: async (exercise: Exercise, answer: CaseAnswer) => {
    for (const id of answer) {
      await exercise.choose(exercise.root.locator('form.case .parts fieldset.options'), id);
      await exercise.press(exercise.root.locator('.actions .primary'));
      await exercise.focused();
    }
  },
  miss: (_: unknown, key: CaseAnswer) => key,
  play: async (exercise: Exercise, key: CaseAnswer) => {
    const { root, item, words } = exercise;
    await exercise.press(root.locator('.actions .primary'));
    const { at } = walk(item as CaseItem, key.slice(0, -1));
    const wrong = (item as CaseItem).decisions[at ?? '']?.options.find(({ worth }) => worth < 1)?.id ?? '';
    await caseStory.put(exercise, [...key.slice(0, -1), wrong] as never);
    await expect(root.locator('form.case .parts')).toHaveCount(0);
    await exercise.command('retry');
    await expect(root.locator('form.case .parts'), 'what was sound is not asked again').toHaveCount(1);
    await caseStory.put(exercise, key.slice(-1) as never);
    await expect(root.locator('form.case .parts')).toHaveCount(0);
    await expect(root.getByRole('button', { name: words.retry })).toHaveCount(0);
  },
};

/** An OKR as text; the missed try has lost its figures. The judge comes once something is written. */
export const build: Driver = {
  put: async (exercise: Exercise, { text }: BuildAnswer) => {
    await write(exercise, 'textarea.field', text);
    await exercise.root.locator('textarea[data-judged]').waitFor();
  },
  miss: (_: unknown, { text }: BuildAnswer) => ({ text: text.replace(/\d/g, '') }),
};

/** First the diagnosis, then the repair, line by line; the first repair changes nothing. */
export const repair: Driver = {
  put: async (exercise: Exercise, { marks, okr }: RepairAnswer) => {
    for (const mark of marks) {
      const [line, rule] = mark.split(':');
      await exercise.choose(
        exercise.root.locator('fieldset.flaws', { has: exercise.page.locator(`input[name="${exercise.item.id}:${line}"]`) }),
        rule ?? '',
      );
    }
    for (const { id, text } of okr?.keyResults ?? []) await write(exercise, `textarea[name="${exercise.item.id}:text:${id}"]`, text, true);
  },
  miss: (_: unknown, { marks }: RepairAnswer) => ({ marks: marks.slice(0, 1), okr: null }),
  play: async (exercise: Exercise, key: RepairAnswer) => {
    const { root } = exercise;
    await exercise.command('check');
    await repair.put(exercise, { ...key, okr: null } as never);
    await exercise.command('check');
    await root.locator('.mend-line').first().waitFor();
    await exercise.command('check');
    await expect(root.locator('.result:not(.diagnosis)')).not.toHaveClass(/is-right/);
    await repair.put(exercise, { ...key, marks: [] } as never);
    await exercise.command('check');
    await expect(root.locator('.result.is-right')).toBeVisible();
  },
};
