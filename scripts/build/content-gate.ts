import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../content/check.ts';

/** Stops the build at the first sight of wrong content, with file, field and remedy. */
export const contentGate = (): AstroIntegration => ({
  name: 'boussole:content-gate',
  hooks: {
    'astro:config:setup': ({ command, config, logger }) => {
      if (command !== 'build') return;
      const problems = checkContent(fileURLToPath(config.root));
      for (const { file, field, what, remedy } of problems) logger.error(`${file}\n  ${field}: ${what}\n  → ${remedy}`);
      if (problems.length && process.env['CONTENT_GATE'] !== 'off')
        throw new Error(`${problems.length} content mistakes: mend them as said above.`);
    },
  },
});
