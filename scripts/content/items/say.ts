/** Reports a mistake: field, what is wrong, how to mend it. */
export type Say = (field: string, what: string, remedy: string) => void;
