/** Every key the site keeps in the browser: the passport lists them, a test compares. */
export const PROGRESS = 'boussole:progress';
/** What could not be read of `PROGRESS`, as it was. */
export const BACKUP = 'boussole:progress:backup';
/** Days of review, for the count in the header. */
export const DUE = 'boussole:due';
/** Drafts of the OKR workshop, which keeps them. */
export const OKRS = 'boussole:okrs';
/** Answers under way, by item: this tab only. */
export const DRAFT = 'boussole:draft:';
/** Questions of the session under way: this tab only. */
export const SESSION = 'boussole:session';

/** What could not be read of `OKRS`, as it was. */
export const OKRS_BACKUP = 'boussole:okrs:backup';
export const THEME = 'boussole:theme';
export const LOCALE = 'boussole:locale';

/** Kept on the device until erased. */
export const LOCAL_KEYS = [PROGRESS, BACKUP, DUE, OKRS, OKRS_BACKUP, THEME, LOCALE] as const;
/** Gone when the tab closes. */
export const SESSION_KEYS = [DRAFT, SESSION] as const;
