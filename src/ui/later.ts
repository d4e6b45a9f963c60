/**
 * Brings an exercise that its page could not carry from the exercise's own page: its section, and
 * the stylesheets and island runtime that this page does not have yet. Where it cannot be fetched,
 * the link that stands there still leads to it.
 */
export async function bring(place: HTMLElement): Promise<void> {
  const address = place.dataset['fragment'];
  if (!address) return;
  try {
    const response = await fetch(address);
    if (!response.ok) return;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const section = page.querySelector('section.exercise');
    if (!section) return;
    for (const sheet of page.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'))
      if (!document.querySelector(`link[href="${sheet.getAttribute('href')}"]`)) document.head.append(document.importNode(sheet));
    const hadFocus = place.contains(document.activeElement);
    const arrived = document.importNode(section, true);
    place.replaceWith(arrived);
    const runtime = page.body.dataset['islands'];
    if (runtime && !document.querySelector(`script[src="${runtime}"]`)) {
      const script = document.createElement('script');
      script.src = runtime;
      document.head.append(script);
    }
    if (hadFocus) arrived.querySelector<HTMLElement>('h3 a, input, select, button')?.focus();
  } catch {
    // offline: the link stays
  }
}
