import { describe, expect, it, vi } from 'vitest'
import { remembered } from './remembered.ts'

describe('a remembered check', () => {
  it('asks once for each text, whatever the answer', () => {
    const check = vi.fn<(text: string) => boolean>((text) => text === 'yes')
    const kept = remembered(check)
    expect(['yes', 'no', 'yes', 'no'].map(kept)).toEqual([true, false, true, false])
    expect(check).toHaveBeenCalledTimes(2)
  })

  it('goes on answering beyond what it keeps', () => {
    const kept = remembered((text) => Number(text) % 2 === 0)
    const texts = Array.from({ length: 2_500 }, (_, n) => String(n))
    expect(texts.map(kept).filter(Boolean)).toHaveLength(1_250)
    expect(kept('2400')).toBe(true)
  })
})
