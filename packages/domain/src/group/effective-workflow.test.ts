import { describe, expect, it } from 'vitest'
import { effectiveWorkflow as decide } from './effective-workflow.ts'

const group = (id: string, priority: number, workflow: string | null) => ({ id, priority, workflow })
const effectiveWorkflow = decide<string, ReturnType<typeof group>>

describe('effectiveWorkflow', () => {
  it("is the account's own before that of any group", () => {
    expect(effectiveWorkflow('own', [group('a', 9, 'of a')])).toEqual({
      value: 'own',
      source: 'account',
      group: null,
    })
  })

  it('is that of the group with the highest priority', () => {
    const groups = [group('a', 1, 'of a'), group('b', 5, 'of b'), group('c', 3, 'of c')]
    expect(effectiveWorkflow(null, groups)).toEqual({ value: 'of b', source: 'group', group: groups[1] })
    expect(effectiveWorkflow(null, groups.toReversed()).value).toBe('of b')
  })

  it('passes over groups that have no workflow', () => {
    expect(effectiveWorkflow(null, [group('a', 9, null), group('b', 1, 'of b')]).value).toBe('of b')
  })

  it('takes the older of two groups with the same priority, in whatever order they come', () => {
    const groups = [group('b', 1, 'of b'), group('a', 1, 'of a')]
    expect(effectiveWorkflow(null, groups).value).toBe('of a')
    expect(effectiveWorkflow(null, groups.toReversed()).value).toBe('of a')
  })

  it('is none when nobody gives one', () => {
    expect(effectiveWorkflow(null, [group('a', 1, null)])).toEqual({
      value: null,
      source: 'none',
      group: null,
    })
  })
})
