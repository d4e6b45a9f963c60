/** The part of a Vite plugin that is needed here. */
type LoadPlugin = { name: string; enforce: 'pre'; load: (id: string) => string | null };

/**
 * Dynamic imports without Vite's preload helper (760 bytes on every page): no module of ours brings
 * a stylesheet of its own, which is what the helper would wait for.
 */
export const plainImports = (): LoadPlugin => ({
  name: 'boussole:plain-imports',
  enforce: 'pre',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : null),
});
