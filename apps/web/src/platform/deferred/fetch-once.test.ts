import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchOnce } from './fetch-once.ts'

const sheets = () => [...document.querySelectorAll('link')]

afterEach(() => {
  for (const element of sheets()) element.remove()
})

describe('code that is fetched once', () => {
  it('is not asked for again once it is there, nor while it is on its way', async () => {
    const load = vi.fn<() => Promise<string>>().mockResolvedValue('code')
    const fetchCode = fetchOnce(load)
    expect(await Promise.all([fetchCode(), fetchCode()])).toEqual(['code', 'code'])
    await fetchCode()
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('is asked for again after it did not come', async () => {
    const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('offline'))
    load.mockResolvedValue('code')
    const fetchCode = fetchOnce(load)
    await expect(fetchCode()).rejects.toThrow('offline')
    expect(await fetchCode()).toBe('code')
  })

  it.each([
    ['no sheet', null],
    ['an empty sheet', { cssRules: [] }],
    [
      'a sheet that must not be read',
      {
        get cssRules(): never {
          throw new DOMException('', 'SecurityError')
        },
      },
    ],
  ])('comes with the style sheet that was refused, for which the browser has %s', async (_has, sheet) => {
    const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('no style sheet'))
    load.mockResolvedValue('code')
    const fetchCode = fetchOnce(load)
    const refused = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/dialog.css' })
    Object.defineProperty(refused, 'sheet', { value: sheet })
    document.head.append(refused)
    await expect(fetchCode()).rejects.toThrow('no style sheet')

    const second = fetchCode()
    await expect.poll(() => sheets().length).toBe(2)
    sheets().at(-1)?.dispatchEvent(new Event('error'))
    await expect(second).rejects.toThrow('/dialog.css')
    expect(load).toHaveBeenCalledTimes(1)

    const third = fetchCode()
    await expect.poll(() => sheets().length).toBe(2)
    const [old, fresh] = sheets()
    expect(old).toBe(refused)
    expect(fresh?.href).toBe(refused.href)
    fresh?.dispatchEvent(new Event('load'))
    expect(await third).toBe('code')
    expect(sheets()).toEqual([fresh])
  })
})
