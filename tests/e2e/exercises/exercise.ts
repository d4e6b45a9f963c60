import type { BrowserContext, Locator, Page } from '@playwright/test';
import type { Item } from '../../../src/exercises/localise.ts';
import type { Way } from '../../../src/exercises/registry.ts';
import { SHELL, type ShellWords } from '../../../src/exercises/strings.ts';
import { fill } from '../../../src/core/fill.ts';
import { reach } from '../keys.ts';

/** The example of one type on the gallery page, worked in one way; keeps all that is announced. */
export class Exercise {
  readonly page: Page;
  readonly way: Way;
  readonly item: Item;
  readonly root: Locator;
  readonly words: ShellWords;
  /** What a screen reader says, line by line: `[pressed]`, `◦ announced`, `→ focused`. */
  readonly heard: string[] = [];

  private constructor(page: Page, way: Way, item: Item) {
    this.page = page;
    this.way = way;
    this.item = item;
    this.root = page.locator(`[id="${item.id.replaceAll('/', '--')}"]`);
    this.words = SHELL[item.locale];
  }

  static async open(context: BrowserContext, way: Way, item: Item, query = '?seed=proof'): Promise<Exercise> {
    const page = await context.newPage();
    await page.goto(`/${item.locale}/practice/gallery/${query}#${item.id.replaceAll('/', '--')}`);
    const exercise = new Exercise(page, way, item);
    await exercise.wake();
    return exercise;
  }

  /** Another exercise of the same page, worked in the same way. */
  other(item: Item): Exercise {
    return new Exercise(this.page, this.way, item);
  }

  /** Scrolls to the exercise, as a reader would, and waits for its script. */
  async wake(): Promise<void> {
    await this.root.scrollIntoViewIfNeeded();
    await this.root.locator('form[data-live]').waitFor();
    await this.root.evaluate((root) => {
      const said: string[] = [];
      Object.assign(window, { said });
      const region = root.querySelector('.visually-hidden[role=status]');
      if (region)
        new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
          childList: true,
          characterData: true,
          subtree: true,
        });
    });
  }

  /** Lets the page draw, then takes down what was announced. */
  async listen(): Promise<void> {
    const said = await this.page.evaluate(async () => {
      for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
      return (window as unknown as { said: string[] }).said.splice(0);
    });
    this.heard.push(...said.filter(Boolean).map((line) => `◦ ${line.replace(/\u00a0$/, '')}`));
  }

  /** Takes down where the focus is now. */
  async focused(): Promise<string> {
    const name = await this.page.evaluate(() => {
      const on = document.activeElement;
      return (
        on?.getAttribute('aria-label') ??
        on?.closest('label')?.textContent ??
        (on instanceof HTMLInputElement || on instanceof HTMLTextAreaElement ? on.labels?.[0]?.textContent : on?.textContent) ??
        ''
      )
        .replace(/\s+/g, ' ')
        .trim();
    });
    this.heard.push(`→ ${name}`);
    return name;
  }

  /** Tab or Shift+Tab until the focus is there. */
  async reach(target: Locator): Promise<void> {
    await reach(this.page, target);
  }

  /** Activates a control in this way: a click, a tap of the finger, or the Enter key. */
  async press(target: Locator): Promise<void> {
    if (this.way === 'keyboard') {
      await this.reach(target);
      await this.page.keyboard.press('Enter');
    } else if (this.way === 'touch') await target.tap();
    else await target.click();
    await this.listen();
  }

  /** Chooses a radio button or a box; by keyboard with Space and the arrows of the group. */
  async choose(group: Locator, value: string): Promise<void> {
    const target = group.locator(`input[value="${value}"]`);
    if (await target.isChecked()) return;
    if (this.way !== 'keyboard') return this.press(target.locator('xpath=ancestor::label'));
    const inputs = group.locator('input:not(:disabled)');
    const values = await inputs.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
    const checked = await inputs.evaluateAll((all) => all.findIndex((each) => (each as HTMLInputElement).checked));
    if ((await target.getAttribute('type')) === 'checkbox') {
      await this.reach(target);
      await this.page.keyboard.press('Space');
      return this.listen();
    }
    await this.reach(inputs.nth(Math.max(0, checked)));
    if (checked < 0) await this.page.keyboard.press('Space');
    const steps = values.indexOf(value) - Math.max(0, checked);
    for (let i = 0; i < Math.abs(steps); i++) await this.page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
    await this.listen();
  }

  /** Chooses in a list: with the arrows by keyboard, else as the browser's own list would. */
  async select(list: Locator, value: string): Promise<void> {
    if ((await list.inputValue()) === value) return;
    if (this.way !== 'keyboard') {
      await list.selectOption(value);
      return this.listen();
    }
    await this.reach(list);
    for (let i = 0; i < 20 && (await list.inputValue()) !== value; i++) {
      const down = await list.evaluate((node, wanted) => {
        const { options, selectedIndex } = node as HTMLSelectElement;
        return [...options].findIndex((option) => option.value === wanted) > selectedIndex;
      }, value);
      await this.page.keyboard.press(down ? 'ArrowDown' : 'ArrowUp');
      await this.listen();
    }
  }

  async drag(from: Locator, to: Locator): Promise<void> {
    await from.dragTo(to);
    await this.listen();
  }

  /** Presses one of the frame's buttons and takes down where the focus went. */
  async command(name: 'check' | 'retry' | 'hint' | 'giveUp' | 'again'): Promise<void> {
    const label = name === 'hint' ? fill(this.words.hint, { n: 1, all: this.item.hints.length }) : this.words[name];
    this.heard.push(`[${label}]`);
    const button = this.root.getByRole('button', { name: label, exact: true });
    await this.press(button);
    const moved = await button.evaluate((node) => document.activeElement !== node, undefined, { timeout: 500 }).catch(() => true);
    if (moved) await this.focused();
  }
}
