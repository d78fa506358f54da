// Runs before the first paint, so that a dark screen never flashes white and a dense one never jumps. A file of its own: inline scripts are not allowed.
;(function () {
  var chosen = null
  var density = null
  try {
    chosen = localStorage.getItem('arrears.theme')
    density = localStorage.getItem('arrears.density')
  } catch {
    // Storage may be blocked; the system's theme serves.
  }
  var dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  if (density === 'compact') document.documentElement.dataset.density = density
  // Pages without the frame are not announced by it.
  if (!/^\/(sign-in|invitation)(\/|$)/.test(location.pathname)) document.documentElement.dataset.boot = ''
})()
