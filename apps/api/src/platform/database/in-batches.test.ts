import { describe, expect, it } from 'vitest'
import { inBatches } from './in-batches.ts'

describe('inBatches', () => {
  const given = () => {
    const read: string[][] = []
    const sizeOf = inBatches(async (keys, _request: object) => {
      read.push([...keys])
      return new Map(keys.filter((key) => key !== '').map((key) => [key, key.length]))
    })
    return { read, sizeOf }
  }

  it('reads the keys of one turn together, each once', async () => {
    const { read, sizeOf } = given()
    const request = {}
    expect(await Promise.all(['a', 'bb', 'a', ''].map((key) => sizeOf(request, key)))).toEqual([
      1,
      2,
      1,
      undefined,
    ])
    expect(read).toEqual([['a', 'bb', '']])
  })

  it('reads again in the next turn, as something may have been written', async () => {
    const { read, sizeOf } = given()
    const request = {}
    await sizeOf(request, 'a')
    await sizeOf(request, 'a')
    expect(read).toEqual([['a'], ['a']])
  })

  it('never mixes two requests', async () => {
    const { read, sizeOf } = given()
    await Promise.all([sizeOf({}, 'a'), sizeOf({}, 'b')])
    expect(read).toEqual([['a'], ['b']])
  })

  it('fails for all who wait, and works again', async () => {
    let broken = true
    const sizeOf = inBatches(async (keys, _request: object) => {
      if (broken) throw new Error('The database is gone')
      return new Map(keys.map((key) => [key, key.length]))
    })
    const request = {}
    const answers = await Promise.allSettled([sizeOf(request, 'a'), sizeOf(request, 'b')])
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    broken = false
    expect(await sizeOf(request, 'a')).toBe(1)
  })
})
