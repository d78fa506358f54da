import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { defineEventType } from './define-event-type.ts'
import { upgradeData } from './upgrade-data.ts'

const letterSent = defineEventType({
  type: 'letterSent',
  version: 3,
  label: 'Letter sent',
  automatic: true,
  tone: 'automatic',
  schema: z.object({ template: z.string(), pages: z.number() }),
  upgrades: {
    1: (data) => ({ template: data }),
    2: (data) => ({ ...z.object({}).loose().parse(data), pages: 1 }),
  },
  describe: ({ template }) => [template],
})

describe('upgradeData', () => {
  it.each([
    [1, 'Reminder', { template: 'Reminder', pages: 1 }],
    [2, { template: 'Reminder' }, { template: 'Reminder', pages: 1 }],
    [3, { template: 'Reminder', pages: 4 }, { template: 'Reminder', pages: 4 }],
  ])('brings data of version %i to the newest', (version, data, expected) => {
    expect(upgradeData(letterSent, version, data)).toEqual(expected)
  })
})
