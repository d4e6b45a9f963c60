import type { Locator, Page } from '@playwright/test';

/** Tab or Shift+Tab until the focus is there; nothing else moves it. */
export async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let i = 0; i < 200; i += 1) {
    const where = await target.evaluate((node) => {
      const on = document.activeElement;
      return on === node
        ? 'there'
        : on && on !== document.body && on.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING
          ? 'before'
          : 'after';
    });
    if (where === 'there') return;
    await page.keyboard.press(where === 'before' ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`not reached by Tab: ${target}`);
}
