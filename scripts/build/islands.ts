import preact from '@astrojs/preact';
import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

const CLIENT = fileURLToPath(new URL('../../src/ui/hydrate.ts', import.meta.url));

/** Preact islands, woken by our own few lines in the built site (src/ui/hydrate.ts). */
export const islands = (): AstroIntegration => {
  const whole = preact();
  const setup = whole.hooks['astro:config:setup'];
  return {
    ...whole,
    hooks: {
      ...whole.hooks,
      'astro:config:setup': (options) =>
        setup?.({
          ...options,
          addRenderer: (renderer) =>
            options.addRenderer(options.command === 'build' ? { ...renderer, clientEntrypoint: CLIENT } : renderer),
        }),
    },
  };
};
