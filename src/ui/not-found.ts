/**
 * The page for addresses that lead nowhere exists once and says itself in both languages: keeps the one of
 * the address, else of the reader, brings in that language's frame, and looks for what the address asked.
 */
const doc = document;
const steps = location.pathname.split('/').filter(Boolean);
const locale = ['fr', 'en'].find((each) => steps.includes(each)) ?? (navigator.language.startsWith('fr') ? 'fr' : 'en');
doc.documentElement.lang = locale;
for (const section of doc.querySelectorAll<HTMLElement>('[data-not-found]')) {
  section.hidden = section.dataset['notFound'] !== locale;
  const field = section.querySelector('input');
  const last = steps.at(-1) ?? '';
  if (field && last.length > 2)
    field.value = decodeURIComponent(last.replace(/%(?![0-9a-f]{2})/gi, ''))
      .replace(/[-_.]|html?$/g, ' ')
      .trim();
}
doc.title = doc.querySelector('[data-not-found]:not([hidden]) h1')?.textContent ?? doc.title;
const frame = doc.querySelector<HTMLTemplateElement>(`template[data-frame="${locale}"]`)?.content;
for (const part of [...(frame?.children ?? [])]) doc.querySelector(`body > ${part.localName}.${part.classList[0]}`)?.replaceWith(part);

export {};
