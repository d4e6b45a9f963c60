/**
 * A term's definition or a citation's work on hover, focus or tap; the text is the page's own list of words or
 * sources. Loaded at the first of them.
 */
const tip = document.createElement('div');
tip.className = 'tip';
tip.id = 'tip';
tip.role = 'tooltip';
tip.hidden = true;
document.body.append(tip);
let shown: HTMLAnchorElement | null = null;
let leaving = 0;

function hide(): void {
  tip.hidden = true;
  shown?.removeAttribute('aria-describedby');
  shown = null;
}

/** Shows the text beside its link; by touch with a way to the page, since the tap was taken. */
export function show(link: HTMLAnchorElement, byTouch: boolean): void {
  clearTimeout(leaving);
  const word = document.getElementById(link.dataset['tip'] ?? '');
  const meaning = word?.nextElementSibling?.textContent;
  if (!word || !meaning || shown === link) return;
  hide();
  const name = document.createElement('b');
  name.textContent = word.textContent;
  tip.replaceChildren(name, meaning);
  if (byTouch) {
    const more = document.createElement('a');
    more.href = link.href;
    more.textContent = word.dataset['more'] ?? '→';
    tip.append(document.createElement('br'), more);
  }
  tip.hidden = false;
  const box = link.getBoundingClientRect();
  const left = Math.max(8, Math.min(box.left, innerWidth - tip.offsetWidth - 16));
  const below = box.bottom + 8 + tip.offsetHeight < innerHeight || box.top < tip.offsetHeight + 8;
  tip.style.left = `${left + scrollX}px`;
  tip.style.top = `${scrollY + (below ? box.bottom + 6 : box.top - tip.offsetHeight - 6)}px`;
  link.setAttribute('aria-describedby', 'tip');
  shown = link;
}

const outside = (target: EventTarget | null) => shown && target instanceof Node && !tip.contains(target) && !shown.contains(target);
document.addEventListener('keydown', (event) => event.key === 'Escape' && hide());
document.addEventListener(
  'focusout',
  (event) => event.target === shown && !tip.contains(event.relatedTarget as Node | null) && !tip.querySelector('a') && hide(),
);
document.addEventListener('pointerdown', (event) => outside(event.target) && hide());
document.addEventListener('pointerover', (event) => {
  clearTimeout(leaving);
  if (event.pointerType === 'mouse' && outside(event.target) && document.activeElement !== shown) leaving = window.setTimeout(hide, 150);
});
