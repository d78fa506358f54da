import { vi } from 'vitest'

// A worker keeps its window and all modules from file to file; each file finds the window as if it were new, and loads our
// own modules again, which keep edits, toasts and the like.
vi.resetModules()
vi.useRealTimers()
vi.unstubAllGlobals()
localStorage.clear()
sessionStorage.clear()
window.history.replaceState(null, '', '/')
document.head.replaceChildren()
for (const name of document.documentElement.getAttributeNames())
  document.documentElement.removeAttribute(name)

// jsdom has no pages to scroll; the router and the lists ask for it.
window.scrollTo = () => undefined
