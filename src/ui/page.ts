/** What every page does: theme, search on demand, what terms and citations stand for, tables to copy. Under 3 kB. */
const doc = document;
const find = <T extends HTMLElement>(selector: string) => doc.querySelector<T>(selector);

const themeButton = find<HTMLButtonElement>('#theme');
if (themeButton) {
  const words = JSON.parse(themeButton.dataset['words'] ?? '{}') as Record<string, string>;
  const cycle = ['system', 'light', 'dark'];
  const show = () => {
    const now = doc.documentElement.dataset['theme'] ?? 'system';
    const text = `${words['label']} : ${words[now]}`.replace(' :', doc.documentElement.lang === 'fr' ? '\u00a0:' : ':');
    themeButton.ariaLabel = themeButton.title = text;
    return now;
  };
  show();
  themeButton.hidden = false;
  themeButton.addEventListener('click', () => {
    const next = cycle[(cycle.indexOf(show()) + 1) % 3] ?? 'system';
    if (next === 'system') delete doc.documentElement.dataset['theme'];
    else doc.documentElement.dataset['theme'] = next;
    try {
      if (next === 'system') localStorage.removeItem('boussole:theme');
      else localStorage.setItem('boussole:theme', next);
    } catch {
      // the choice holds for this page only
    }
    show();
  });
}

const language = find<HTMLAnchorElement>('#language');
language?.addEventListener('click', () => {
  const { hash, search } = location;
  language.href = language.href.replace(/[?#].*$/, '') + search + hash;
  try {
    localStorage.setItem('boussole:locale', language.hreflang);
  } catch {
    // not remembered
  }
});

const searchLink = find<HTMLAnchorElement>('#search-open');
const search = () => import('../search/dialog.ts');
if (searchLink) {
  const open = (event: Event) => {
    event.preventDefault();
    search().then(
      ({ openSearch }) => openSearch(searchLink),
      () => location.assign(searchLink.href),
    );
  };
  for (const hint of ['pointerenter', 'focus'])
    searchLink.addEventListener(
      hint,
      () =>
        void search().then(
          (m) => m.warmUp(),
          () => {},
        ),
      { once: true },
    );
  searchLink.addEventListener('click', open);
  doc.addEventListener('keydown', (event) => {
    const typing = (event.target as HTMLElement).closest?.('input, textarea, select, [contenteditable]');
    const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (slash || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey))) open(event);
  });
}

const tips = () => import('./tips.ts');
let tapped: HTMLAnchorElement | null = null;
for (const type of ['pointerover', 'focusin', 'click'] as const)
  doc.addEventListener(type, (event) => {
    const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[data-tip]');
    const byTouch = (event as PointerEvent).pointerType === 'touch';
    if (!link || !doc.getElementById(link.dataset['tip'] ?? '') || (byTouch && type !== 'click') || (type === 'click' && !byTouch)) return;
    if (byTouch && tapped !== link) event.preventDefault();
    tapped = byTouch ? link : null;
    if (type !== 'focusin' || link.matches(':focus-visible')) void tips().then(({ show }) => show(link, byTouch));
  });
if (find('[data-copy-table]')) void import('./tables.ts').then(({ watchTables }) => watchTables());
if (location.hash.startsWith('#calculator:')) find('#calculator')?.scrollIntoView();

const { islands: runtime, ahead } = doc.body.dataset;
/** Modules of the exercise in the first view, side by side, once the page is painted. */
if (ahead)
  requestAnimationFrame(() =>
    setTimeout(() => {
      for (const href of ahead.split(' ')) doc.head.append(Object.assign(doc.createElement('link'), { rel: 'modulepreload', href }));
    }),
  );
if (runtime) {
  const wake = () => {
    watch.disconnect();
    if (doc.querySelector(`script[src="${runtime}"]`)) return;
    const script = doc.createElement('script');
    script.src = runtime;
    doc.head.append(script);
  };
  const watch = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && wake(), { rootMargin: '300px' });
  if (find('astro-island[client="load"], astro-island[client="only"]')) wake();
  else for (const island of doc.querySelectorAll('astro-island')) watch.observe(island.parentElement ?? island);
}
const later = doc.querySelectorAll<HTMLElement>('[data-fragment]');
if (later.length) {
  const near = new IntersectionObserver(
    (seen) => {
      for (const { isIntersecting, target } of seen)
        if (isIntersecting) {
          near.unobserve(target);
          void import('./later.ts').then(({ bring }) => bring(target as HTMLElement));
        }
    },
    { rootMargin: '300px' },
  );
  for (const place of later) near.observe(place);
}

const { base = '/' } = doc.documentElement.dataset;
const page = location.pathname.slice(base.length).replace(/^[a-z]+\/|\/(index\.html)?$/g, '');
if (/^(glossary|compare|rules)\/[a-z0-9-]+$/.test(page))
  void import('../onboarding/reading.ts').then(({ watchReading }) => watchReading(page));
const query = new URLSearchParams(location.search);
const [path, step] = [query.get('path'), query.get('step')];
if (path && step) void import('../onboarding/step-bar.ts').then(({ showStepBar }) => showStepBar(path, step));

/** What is due and the path under way: one small key says both (stores/due-kept.ts). */
const showDue = () => {
  let kept: { off?: true; path?: string; due?: Record<string, number> } = {};
  try {
    kept = JSON.parse(localStorage.getItem('boussole:due') ?? '{}') as typeof kept;
  } catch {
    // nothing to show
  }
  const n = Object.values(kept.due ?? {}).filter((at) => at <= Date.now()).length;
  for (const place of doc.querySelectorAll<HTMLElement>('[data-due]')) {
    place.hidden = n === 0 || Boolean(kept.off);
    const text = (n === 1 ? place.dataset['one'] : place.dataset['due'])?.replace('{n}', String(n)) ?? '';
    const label = place.querySelector('.count');
    if (label) label.textContent = String(n);
    else place.textContent = text;
    if (label) place.ariaLabel = place.title = text;
  }
  for (const place of doc.querySelectorAll<HTMLElement>('[data-path]')) place.hidden = place.dataset['path'] !== kept.path;
};
showDue();
addEventListener('boussole:due', showDue);
addEventListener('pageshow', showDue);
addEventListener('storage', ({ key }) => key === 'boussole:due' && showDue());
