// The theme that somebody has chosen is there before anything is drawn. The deck is light until then (setup/main.ts).
try {
  const chosen = localStorage.getItem('deck-theme-chosen') ? localStorage.getItem('slidev-color-schema') || 'auto' : 'light'
  const dark = chosen === 'dark' || (chosen === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.classList.add(dark ? 'dark' : 'light')
}
catch {
  // Where nothing may be kept, nothing is chosen.
}
