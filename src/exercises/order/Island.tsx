import { spoken } from '../spoken.tsx';
import { WORDS } from './strings.ts';
import View from './View.tsx';

/** The view with its words. */
export default spoken(View, WORDS);
