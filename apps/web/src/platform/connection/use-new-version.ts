import { useEffect, useState } from 'react'

/** Milliseconds between two looks; a tab that is in use all day looks a few times an hour. */
const lookAgainAfter = 10 * 60_000

function entryOf(page: Document): string | null | undefined {
  return page.querySelector('script[type="module"][src]')?.getAttribute('src')
}

/** The entry's file name holds a hash of what is in it, so a different name is a different program. */
async function isReplaced(): Promise<boolean> {
  const running = entryOf(document)
  const answer = await fetch('/', { cache: 'no-store', headers: { accept: 'text/html' } })
  if (!answer.ok || !running) return false
  const served = entryOf(new DOMParser().parseFromString(await answer.text(), 'text/html'))
  return Boolean(served) && served !== running
}

/** True once the server has a newer program than the one that runs in this tab. Looks when somebody comes back to the tab, and when code could not be fetched. */
export function useNewVersion(): boolean {
  const [replaced, setReplaced] = useState(false)
  useEffect(() => {
    let lookedAt = Date.now()
    const look = () => {
      if (document.visibilityState === 'visible' && Date.now() - lookedAt >= lookAgainAfter) lookNow()
    }
    const lookNow = () => {
      lookedAt = Date.now()
      isReplaced().then(
        (answer) => answer && setReplaced(true),
        () => undefined,
      )
    }
    document.addEventListener('visibilitychange', look)
    // Code that does not come may be the code of a program that the server has no more.
    addEventListener('vite:preloadError', lookNow)
    const timer = setInterval(look, lookAgainAfter)
    return () => {
      document.removeEventListener('visibilitychange', look)
      removeEventListener('vite:preloadError', lookNow)
      clearInterval(timer)
    }
  }, [])
  return replaced
}
