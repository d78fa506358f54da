import { configure } from '@testing-library/react'
import { vi } from 'vitest'

// What is fetched on first use takes a busy machine longer than the second that is waited otherwise.
configure({ asyncUtilTimeout: 30_000 })

// A worker keeps its window from file to file; each file finds it as if it were new.
vi.useRealTimers()
vi.unstubAllGlobals()
localStorage.clear()
sessionStorage.clear()
window.history.replaceState(null, '', '/')
document.title = ''
document.body.replaceChildren()
for (const name of document.documentElement.getAttributeNames())
  document.documentElement.removeAttribute(name)

// jsdom has no pages to scroll; the router and the lists ask for it.
window.scrollTo = () => undefined
