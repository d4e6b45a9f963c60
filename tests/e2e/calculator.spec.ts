import { expect, test } from '@playwright/test';

const field = (page: import('@playwright/test').Page, name: string) => page.locator('.calculator').getByLabel(name, { exact: true });

test.describe('calculator', () => {
  test('computes as one types, in the numbers of the language, and reads the result', async ({ page }) => {
    await page.goto('/fr/glossary/win-rate/');
    await page.locator('#calculator').scrollIntoViewIfNeeded();
    await field(page, 'Opportunités gagnées').fill('1 234,5');
    await field(page, 'Opportunités perdues').fill('3703,5');
    await expect(page.locator('.outcome')).toContainText(/25\s%/);
    await expect(page.locator('.outcome .reads')).toContainText(/1\s234,5 opportunités gagnées/);
  });

  test('what reads two ways is asked, what cannot be is explained beside the field', async ({ page }) => {
    await page.goto('/fr/glossary/conversion-rate/');
    await page.locator('#calculator').scrollIntoViewIfNeeded();
    const converted = field(page, 'Visiteurs convertis');
    await converted.fill('1.234');
    await expect(converted).toHaveAttribute('aria-invalid', 'true');
    await page.getByRole('button', { name: /^1\s234$/ }).click();
    await expect(converted).toHaveValue(/1\s234/);
    await expect(page.locator('.outcome')).toContainText(/30,9\s%/);
    await converted.fill('9000');
    await expect(page.locator('.calculator .error')).toContainText('Visiteurs de l’étape de départ');
    await converted.fill('douze');
    await expect(page.locator('.calculator .error')).toContainText('1 234,5');
    await expect(page.locator('.outcome')).toContainText('attend');
  });

  test('zero as a base, a sign of another unit and thousands are told beside the field; the sentence agrees', async ({ page }) => {
    await page.goto('/fr/glossary/activation-rate/');
    await page.locator('#calculator').scrollIntoViewIfNeeded();
    const whole = field(page, 'Inscrits de la cohorte');
    const part = field(page, 'Inscrits activés dans la fenêtre');
    await part.fill('1');
    await whole.fill('0');
    await expect(page.locator('.calculator .error')).toHaveText([/divise par ce chiffre/]);
    await whole.fill('12 %');
    await expect(page.locator('.calculator .error')).toHaveText([/en %/]);
    await whole.fill('1,234');
    await page.getByRole('button', { name: /^1\s234$/ }).click();
    await expect(whole).toHaveValue(/1\s234/);
    await expect(page.locator('.outcome .reads')).toContainText(/Sur 1\s234 inscrits, 1 a atteint/);
    await whole.fill('99999');
    await expect(page.locator('.outcome .figure-big')).toHaveText(/^0,001\s%$/);
  });

  test('division by zero is told in words', async ({ page }) => {
    await page.goto('/en/glossary/win-rate/');
    await page.locator('#calculator').scrollIntoViewIfNeeded();
    await field(page, 'Opportunities won').fill('0');
    await field(page, 'Opportunities lost').fill('0');
    await expect(page.locator('.outcome')).toContainText('divide by zero');
  });

  test('what if, by keyboard: one figure moves, the effect is said in points', async ({ page }) => {
    await page.goto('/en/glossary/win-rate/');
    await page.locator('#calculator').scrollIntoViewIfNeeded();
    const slider = page.locator('.what-if input[type=range]');
    await expect(page.locator('.calculator input').first()).toBeEditable();
    await slider.focus();
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
    await expect(page.locator('.what-if output')).toContainText('from 45 to 54');
    await expect(page.locator('.what-if output')).toContainText('+3.6');
    await expect(page.locator('.what-if output')).toContainText('right direction');
  });

  test('the link carries the inputs to the other language and to a new page, and nowhere else', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/en/glossary/win-rate/');
    await page.locator('#calculator').scrollIntoViewIfNeeded();
    await field(page, 'Opportunities won').fill('50');
    await expect(page).toHaveURL(/#calculator:won=50,lost=135$/);
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await expect(page.getByText('Link copied.')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await context.newPage();
    await other.goto(link.replace('/en/', '/fr/'));
    await expect(field(other, 'Opportunités gagnées')).toHaveValue('50');
    await expect(other.locator('.outcome')).toContainText(/27\s%/);
    await page.locator('#language').click();
    await expect(field(page, 'Opportunités gagnées')).toHaveValue('50');
  });

  test('without a clipboard the link is shown to be copied by hand', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.goto('/en/glossary/cac/');
    await page.locator('#calculator').scrollIntoViewIfNeeded();
    await expect(page.locator('.calculator input').first()).toBeEditable();
    await page.getByRole('button', { name: 'Copy the link' }).click();
    await expect(page.getByLabel('The link, to copy')).toHaveValue(/#calculator:media=84000,/);
  });

  test('without JavaScript the worked example stands and nothing dead is shown', async ({ browser }) => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await page.goto('/en/glossary/win-rate/');
    await expect(page.locator('#example')).toBeVisible();
    await expect(page.getByText('25%').first()).toBeVisible();
    await expect(page.locator('#calculator')).toBeHidden();
    await expect(page.locator('.calculator')).toBeHidden();
  });
});
