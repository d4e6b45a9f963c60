/** The letter a name is filed under: without accents, digits together under `#`. */
export const letterOf = (name: string): string => {
  const first = name
    .normalize('NFD')
    .replace(/[^\p{L}\d]/gu, '')
    .charAt(0)
    .toUpperCase();
  return /[A-Z]/.test(first) ? first : '0-9';
};
