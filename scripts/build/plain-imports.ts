import type { Plugin } from 'vite';

/**
 * Dynamic imports without Vite's preload helper (760 bytes on every page): no module of ours brings
 * a stylesheet of its own, which is what the helper would wait for.
 */
export const plainImports = (): Plugin => ({
  name: 'boussole:plain-imports',
  enforce: 'pre',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null),
});
