/** Shows a term's definition on hover, focus or tap; the text comes from the page's own word list. */
export function watchTerms(): void {
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.id = 'tip';
  tip.role = 'tooltip';
  tip.hidden = true;
  document.body.append(tip);
  let shown: HTMLAnchorElement | null = null;
  let touched = false;

  const hide = () => {
    tip.hidden = true;
    shown?.removeAttribute('aria-describedby');
    shown = null;
  };
  const show = (link: HTMLAnchorElement) => {
    const words = document.getElementById(`word-${link.dataset['term']}`);
    const meaning = words?.nextElementSibling?.textContent;
    if (!words || !meaning) return;
    const name = document.createElement('b');
    name.textContent = words.textContent;
    tip.replaceChildren(name, meaning);
    if (touched) {
      const more = document.createElement('a');
      more.href = link.href;
      more.textContent = words.dataset['more'] ?? '→';
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
  };
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.term')) {
    link.addEventListener('pointerenter', (event) => event.pointerType === 'mouse' && show(link));
    link.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && setTimeout(() => tip.matches(':hover') || hide(), 120));
    link.addEventListener('focus', () => !touched && show(link));
    link.addEventListener('blur', () => !touched && hide());
    link.addEventListener('pointerdown', (event) => (touched = event.pointerType !== 'mouse'));
    link.addEventListener('click', (event) => {
      if (!touched || shown === link) return;
      event.preventDefault();
      show(link);
    });
  }
  tip.addEventListener('pointerleave', hide);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && hide());
  document.addEventListener('pointerdown', (event) => {
    const target = event.target as Element;
    if (shown && !tip.contains(target) && target.closest('a.term') !== shown) hide();
  });
}
