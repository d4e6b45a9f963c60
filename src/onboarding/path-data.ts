import type { LearningResource } from 'schema-dts';
import type { Locale } from '../core/locale.ts';
import type { Path } from './path.ts';

/** A path as machines read it: a LearningResource of so many minutes. */
export const pathData = (path: Path, definition: string, minutes: number, locale: Locale, url: URL): LearningResource => ({
  '@type': 'LearningResource',
  name: path.name,
  description: definition,
  inLanguage: locale,
  url: url.href,
  learningResourceType: 'learning path',
  educationalLevel: 'beginner',
  timeRequired: `PT${minutes}M`,
  teaches: path.days.map(({ title }) => title),
  isAccessibleForFree: true,
});
