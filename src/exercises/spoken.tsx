import type { JSX } from 'preact';
import type { Locale, Localised } from '../core/locale.ts';
import { SHELL, type ShellWords } from './strings.ts';

/**
 * A type's view with its words, which travel with its code: as island properties they would stand
 * once more in each page for each exercise (about 900 bytes a page, brotli).
 */
export const spoken =
  <Props extends { locale: Locale; words: ShellWords & Words }, Words>(View: (props: Props) => JSX.Element, words: Localised<Words>) =>
  (props: Omit<Props, 'words'>): JSX.Element => {
    const whole = { ...props, words: { ...SHELL[props.locale], ...words[props.locale] } } as Props;
    return <View {...whole} />;
  };
