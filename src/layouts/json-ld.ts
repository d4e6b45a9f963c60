/** Data for machines as the text of a script element: no `<` can end it. */
export const jsonLd = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
