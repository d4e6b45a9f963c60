import { expect, test } from '@playwright/test';

test.describe('the chooser', () => {
  for (const [locale, heading] of [
    ['fr-FR', 'Un chiffre, trois vies'],
    ['en-GB', 'One number, three lives'],
  ] as const)
    test(`takes a ${locale} reader on`, async ({ browser }) => {
      const context = await browser.newContext({ locale });
      const page = await context.newPage();
      await page.goto('/');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      await context.close();
    });

  test('asks anybody else, and remembers the answer', async ({ browser }) => {
    const context = await browser.newContext({ locale: 'pt-BR' });
    const page = await context.newPage();
    await page.goto('/');
    await page.getByRole('link', { name: 'Français' }).click();
    await expect(page).toHaveURL(/\/fr\/$/);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/$/);
    await page.goto('/');
    await expect(page).toHaveURL(/\/en\/$/);
    await context.close();
  });

  test('works without JavaScript', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('One number, three lives');
    await context.close();
  });
});

test('the language switch keeps the page, its query and its hash', async ({ page }) => {
  await page.goto('/fr/glossary/kpi/?seed=7#practise');
  await page.locator('#language').click();
  await expect(page).toHaveURL('/en/glossary/kpi/?seed=7#practise');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('home: one number steps through its three lives by keyboard', async ({ page }) => {
  await page.goto('/en/');
  const steps = page.getByRole('radiogroup').getByRole('radio');
  await steps.first().focus();
  await expect(page.locator('[data-life=metric]')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-life=kpi]')).toBeVisible();
  await expect(page.locator('[data-life=metric]')).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-life=key-result]')).toContainText('0.64');
});

test('the theme is chosen, kept, and set before the next page paints', async ({ page }) => {
  await page.goto('/fr/');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.locator('#theme').click();
  await page.locator('#theme').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('/fr/glossary/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await paper()).not.toBe(light);
});

test('a term shows its definition on hover, on focus and on tap, and Escape hides it', async ({ page, browser }) => {
  await page.goto('/en/glossary/kpi/');
  const term = page.locator('a.term').first();
  const tip = page.getByRole('tooltip');
  await term.hover();
  await expect(tip).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
  await page.mouse.move(0, 0);
  await term.focus();
  await expect(tip).toBeVisible();
  await expect(term).toHaveAttribute('aria-describedby', 'tip');
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
  const phone = await context.newPage();
  await phone.goto('/en/glossary/kpi/');
  const word = phone.locator('a.term').first();
  await word.tap();
  await expect(phone).toHaveURL(/kpi/);
  await phone.locator('#tip').getByRole('link').tap();
  await expect(phone).not.toHaveURL(/glossary\/kpi\//);
  await context.close();
});

test('a citation says its work on hover and on tap, whole, and leads to the bibliography', async ({ page, browser }) => {
  await page.goto('/fr/compare/kpi-vs-okr/');
  const tip = page.getByRole('tooltip');
  await page.locator('td .cite', { hasText: 'S1' }).first().hover();
  await expect(tip).toContainText('quelle différence pour un pilotage produit efficace');
  await expect(tip).toContainText('Marion Lecerf, Fluho, 15 février 2024');
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
  const phone = await context.newPage();
  await phone.goto('/en/glossary/kpi/');
  await phone.locator('p .cite').first().tap();
  await phone.locator('#tip').getByRole('link', { name: 'See the source' }).tap();
  await expect(phone).toHaveURL(/\/en\/sources\/#s\d$/);
  await context.close();
});

test('the longest formulas fold on the narrowest screen, and are MathML for who listens', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const id of ['pipeline-sourced', 'nps', 'nrr', 'sales-velocity', 'review-rating']) {
    await page.goto(`/fr/glossary/${id}/`);
    const formula = page.locator('.formula');
    expect(await formula.evaluate((box) => box.scrollWidth <= box.clientWidth), id).toBe(true);
    await expect(formula.locator('math')).toHaveCount(1);
  }
});

test('a wide table in prose becomes cards on a telephone, each cell with its column, and stays a table on paper', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/fr/glossary/kpi/');
  const cell = page.locator('table.cards td[data-col]').first();
  const shown = () => cell.evaluate((each) => [getComputedStyle(each).display, getComputedStyle(each, '::before').content]);
  expect(await shown()).toEqual(['block', '"Fréquence, source"']);
  await page.emulateMedia({ media: 'print' });
  expect(await shown()).toEqual(['table-cell', 'none']);
});

test('with forced colours only the current page and step keep their line', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/en/glossary/kpi/');
  const lines = page.locator('.pillars a');
  const colours = await lines.evaluateAll((links) => links.map((link) => getComputedStyle(link).borderBottomColor));
  expect(new Set([colours[0], colours[2]]).size).toBe(1);
  expect(colours[1]).not.toBe(colours[0]);
});

test.describe('search', () => {
  test('opens with / and Ctrl K, finds without accents or case, opens by keyboard', async ({ page }) => {
    await page.goto('/fr/');
    await page.keyboard.press('/');
    const field = page.getByRole('dialog').getByRole('combobox');
    await field.fill('RETENTION');
    const hits = page.getByRole('option');
    await expect(hits.first()).toContainText(/rétention/i);
    await expect(hits.first().locator('small')).not.toBeEmpty();
    await page.keyboard.press('ArrowDown');
    await expect(hits.first()).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/fr\/(glossary|compare)\//);
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await page.keyboard.type('kpi');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  for (const [locale, typed, meant] of [
    ['fr', 'taux d’ativation', 'Taux d’activation'],
    ['fr', 'atrition', 'Taux d’attrition clients (churn)'],
    ['en', 'bounse rate', 'Bounce rate'],
  ] as const)
    test(`a slip of the finger is forgiven and said: ${typed}`, async ({ page }) => {
      await page.goto(`/${locale}/search/?q=${encodeURIComponent(typed)}`);
      await expect(page.getByRole('option').first()).toContainText(meant);
      await expect(page.getByRole('status').filter({ hasText: /Cherché aussi|Also searched/ })).toBeVisible();
    });

  test('nothing found gives ways on, and what is typed stays text', async ({ page }) => {
    await page.goto('/en/');
    await page.locator('#search-open').click();
    await page.getByRole('combobox').fill('qxqxq<b>zzyzz');
    await expect(page.getByRole('status').filter({ hasText: 'Nothing for' })).toContainText('qxqxq<b>zzyzz');
    await expect(page.getByRole('status').getByRole('link', { name: 'Glossary' })).toBeVisible();
  });

  test('the dialog shows the best, and leads to a page with more', async ({ page }) => {
    await page.goto('/en/');
    await page.locator('#search-open').click();
    await page.getByRole('combobox').fill('churn');
    const status = page.getByRole('dialog').getByRole('status');
    await expect(status).toContainText(/The first 12 of \d+ results/);
    await expect(page.getByRole('option')).toHaveCount(12);
    await status.getByRole('link').click();
    await expect(page).toHaveURL(/\/en\/search\/\?q=churn$/);
    await expect(page.getByRole('option').nth(12)).toBeVisible();
  });

  test('nothing of it loads before it is asked for', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/en/glossary/kpi/');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('pagefind'))).toEqual([]);
  });

  test('has a page of its own that takes ?q=', async ({ page }) => {
    await page.goto('/en/search/?q=win%20rate');
    await expect(page.getByRole('option').first()).toContainText(/win rate/i);
  });
});

test('an unknown address gets a page in the reader’s language, frame and all, that searches for what was asked', async ({ browser }) => {
  for (const [path, reader, lang, title, skip, asked] of [
    ['/fr/glossary/taux-activation/', 'en-GB', 'fr', 'Cette page n’existe pas', 'Aller au contenu', 'taux activation'],
    ['/en/nowhere/', 'fr-FR', 'en', 'This page does not exist', 'Skip to content', 'nowhere'],
    ['/de/', 'fr-FR', 'fr', 'Cette page n’existe pas', 'Aller au contenu', ''],
    ['/de/', 'pt-BR', 'en', 'This page does not exist', 'Skip to content', ''],
  ] as const) {
    const context = await browser.newContext({ locale: reader });
    const page = await context.newPage();
    expect((await page.goto(path))?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('.skip')).toHaveText(skip);
    await expect(page.getByRole('search').locator('input')).toHaveValue(asked);
    await expect(page.locator('header.site a').first()).toHaveAttribute('href', `/${lang}/`);
    await page.locator('#search-open').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('search').locator('input').fill('churn');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/${lang}/search/?q=churn`);
    await expect(page.getByRole('option').first()).toContainText(/churn/i);
    await context.close();
  }
});

test('an unknown address without JavaScript says so in both languages, with ways on', async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto('/fr/nulle-part/');
  for (const [lang, title] of [
    ['fr', 'Cette page n’existe pas'],
    ['en', 'This page does not exist'],
  ]) {
    const section = page.locator(`section[lang=${lang}]`);
    await expect(section.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
    await expect(section.locator(`a[href="/${lang}/glossary/"]`)).toBeVisible();
  }
});

test('where the exercises’ script fails, the form stays usable with its answers', async ({ page }) => {
  await page.route(/_astro\/.*(Shell|Island|hooks|preact)/, (route) => route.abort());
  await page.goto('/en/practice/sort-kpis-seed-saas/');
  await page.locator('.bank').scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  const list = page.locator('.card select').first();
  await list.selectOption({ index: 1 });
  await expect(list).not.toHaveValue('');
  await expect(page.locator('form[data-live]')).toHaveCount(0);
  await page.locator('.key summary').click();
  await expect(page.locator('.key li').first()).toBeVisible();
});

test('the header keeps to one line on a phone, in both languages, with something to review', async ({ browser }) => {
  for (const width of [320, 360])
    for (const locale of ['fr', 'en']) {
      const context = await browser.newContext({ viewport: { width, height: 700 }, isMobile: true, hasTouch: true });
      await context.addInitScript(() => {
        const due = Object.fromEntries(Array.from({ length: 23 }, (_, i) => [`item-${i}`, 1]));
        localStorage.setItem('boussole:due', JSON.stringify({ due }));
      });
      const page = await context.newPage();
      await page.goto(`/${locale}/`);
      await expect(page.locator('header .due .count')).toHaveText('23');
      const tops = await page
        .locator('header.site .wrap > :is(.brand, .tools)')
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
      expect(Math.abs((tops[0] ?? 0) - (tops[1] ?? 99)), `${locale}, ${width}`).toBeLessThan(5);
      expect(await page.evaluate(() => innerWidth), `${locale}, ${width}: nothing sticks out`).toBe(width);
      for (const id of ['.due', '#search-open', '#theme', '#language', '.menu summary']) {
        const box = await page.locator(`header ${id}`).boundingBox();
        expect(box && Math.min(box.width, box.height), `${locale}, ${width}, ${id}`).toBeGreaterThanOrEqual(40);
      }
      await context.close();
    }
});

test('a reading page loads no framework and little script before an exercise comes near', async ({ page }) => {
  const scripts: { url: string; size: number }[] = [];
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script')
      scripts.push({ url: response.url(), size: Number((await response.request().sizes()).responseBodySize) });
  });
  await page.goto('/en/glossary/kpi/');
  await page.waitForLoadState('networkidle');
  expect(scripts.filter(({ url }) => /preact|Shell|View/.test(url))).toEqual([]);
  expect(scripts.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(3 * 1024);
});

test('a comparison is copied as Markdown and downloaded as CSV', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/fr/compare/kpi-vs-okr/');
  await page.getByRole('button', { name: 'Copier en Markdown' }).click();
  await expect(page.getByText('Tableau copié.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')[1]).toBe('| --- | --- | --- |');
  expect(copied).not.toContain('[S0]');
  const file = await (await page.request.get('/fr/compare/kpi-vs-okr/table.csv')).text();
  expect(file.charCodeAt(0)).toBe(0xfeff);
  expect(file.split('\r\n')[0]).toMatch(/^\ufeffAxe;KPI;OKR;/);
});

test('a term prints with its definition and its answers open', async ({ page }) => {
  await page.goto('/en/glossary/kpi/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('header.site')).toBeHidden();
  await expect(page.locator('.lead').first()).toBeVisible();
});
