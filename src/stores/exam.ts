import { atom } from 'nanostores';

/** Whether the question on this page belongs to an exam under way: its marks wait for the end. */
export const $exam = atom(false);
