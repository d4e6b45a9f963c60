/** Takes a reader on from `/`: to the language chosen before, or the first of theirs that we speak. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-locale]')];
const remembered = (() => {
  try {
    return localStorage.getItem('boussole:locale');
  } catch {
    return null;
  }
})();
const wanted = [remembered, ...navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase())];
const first = wanted.find((locale) => links.some((link) => link.dataset['locale'] === locale));
const link = links.find(({ dataset }) => dataset['locale'] === first);
if (link && !new URLSearchParams(location.search).has('choose')) location.replace(link.href);
