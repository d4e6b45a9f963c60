import { type ComponentType, h, hydrate, render } from 'preact';

/**
 * Wakes an island from its HTML. It stands for the integration's own client, which also carries slots and
 * signals: our islands take props alone, and no page should load what it never runs.
 */
export default (element: HTMLElement) =>
  (Component: ComponentType, props: object): void => {
    if (!element.hasAttribute('ssr')) return;
    const island = h(Component, props);
    // the root of `useId`, so that ids are those of the server's HTML (`_mask`, mangled to `__m`)
    const mask = [element.dataset['preactIslandId'] ?? element.getAttribute('uid'), 0];
    Object.assign(island, { _mask: mask, __m: mask });
    hydrate(island, element);
    element.addEventListener('astro:unmount', () => render(null, element), { once: true });
  };
