/** Vite asks for the style sheet of a piece of code once, and takes it for there from then on, whether it came or not. */
export async function fetchMissingStyles(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]
  await Promise.all(links.filter(isMissing).map(fetchStyle))
}

/** None of ours is empty. A browser may put an empty sheet in place of one that did not come, or one that must not be read. */
function isMissing({ sheet }: HTMLLinkElement): boolean {
  try {
    return !sheet?.cssRules.length
  } catch {
    return true
  }
}

function fetchStyle(missing: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    const again = missing.cloneNode() as HTMLLinkElement
    again.addEventListener('load', () => {
      // One that was merely slow is waited for by somebody, and stays.
      if (isMissing(missing)) missing.remove()
      resolve()
    })
    again.addEventListener('error', () => {
      again.remove()
      reject(new Error(`No style sheet at ${again.href}`))
    })
    missing.after(again)
  })
}
