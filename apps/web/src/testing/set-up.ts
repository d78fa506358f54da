import { vi } from 'vitest'

// A worker keeps its window from file to file; each file finds it as if it were new.
vi.useRealTimers()
vi.unstubAllGlobals()
localStorage.clear()
sessionStorage.clear()
window.history.replaceState(null, '', '/')
document.title = ''
for (const name of document.documentElement.getAttributeNames())
  document.documentElement.removeAttribute(name)

// jsdom has no pages to scroll; the router and the lists ask for it.
window.scrollTo = () => undefined
