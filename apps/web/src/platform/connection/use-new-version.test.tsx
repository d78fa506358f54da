import { act, renderHook } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { useNewVersion } from './use-new-version.ts'

const page = (entry: string) => `<script type="module" src="/assets/${entry}.js"></script>`

/** The page of this tab is `running`; the server has `served`. */
function show(running: string, served: string) {
  document.head.innerHTML = page(running)
  vi.stubGlobal(
    'fetch',
    vi.fn<typeof fetch>(async () => new Response(page(served))),
  )
  return renderHook(() => useNewVersion())
}
const refuseCode = () => act(async () => void window.dispatchEvent(new Event('vite:preloadError')))

afterEach(() => {
  document.head.innerHTML = ''
  vi.unstubAllGlobals()
})

it('is known at once when code of the old version cannot be fetched', async () => {
  const { result } = show('index-1', 'index-2')
  expect(fetch).not.toHaveBeenCalled()
  await refuseCode()
  await expect.poll(() => result.current).toBe(true)
})

it('is not what kept code from coming where the server has the same', async () => {
  const { result } = show('index-1', 'index-1')
  await refuseCode()
  expect(fetch).toHaveBeenCalledTimes(1)
  expect(result.current).toBe(false)
})
