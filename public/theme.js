try {
  const theme = localStorage.getItem('boussole:theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // storage refused: the system's theme stands
}
document.documentElement.classList.add('js');
