import { expect, test } from 'vitest'
import { money } from '../shared/money.ts'
import { conditionFields, validateCondition } from './condition.ts'
import type { Condition, ConditionTerm } from './condition.ts'
import { describeCondition } from './describe-condition.ts'
import { evaluateCondition } from './evaluate-condition.ts'
import type { AccountFacts } from './facts.ts'

const facts: AccountFacts = {
  balance: money(10_050n, 'EUR'),
  daysOverdue: 31,
  flags: ['disputed'],
  profileId: 'prf_a',
  groupIds: ['grp_a', 'grp_b'],
  openClaims: 2,
  hasOpenPromise: false,
  hasActivePlan: false,
  debtorKind: 'company',
  customFields: {
    credit: {
      score: 0.3,
      limit: { amount: '2000.00', currency: 'EUR' },
      checkedOn: '2026-05-01',
      tags: ['a'],
      vip: true,
    },
  },
}

const evaluated: readonly [term: ConditionTerm, holds: boolean][] = [
  [{ fact: 'balance', op: 'above', value: '100.49' }, true],
  [{ fact: 'balance', op: 'above', value: '100.50' }, false],
  [{ fact: 'balance', op: 'is', value: '100.5' }, true],
  [{ fact: 'balance', op: 'atLeast', value: '100.505' }, false],
  [{ fact: 'balance', op: 'above', value: '-5' }, true],
  [{ fact: 'daysOverdue', op: 'atLeast', value: 31 }, true],
  [{ fact: 'daysOverdue', op: 'below', value: 31 }, false],
  [{ fact: 'daysOverdue', op: 'atMost', value: 31 }, true],
  [{ fact: 'openClaims', op: 'isNot', value: 2 }, false],
  [{ fact: 'flags', op: 'has', value: 'disputed' }, true],
  [{ fact: 'flags', op: 'hasNot', value: 'disputed' }, false],
  [{ fact: 'groupIds', op: 'has', value: 'grp_c' }, false],
  [{ fact: 'profileId', op: 'is', value: 'prf_a' }, true],
  [{ fact: 'debtorKind', op: 'isNot', value: 'company' }, false],
  [{ fact: 'hasOpenPromise', op: 'is', value: false }, true],
  [{ fact: 'customField:credit.score', op: 'is', value: 0.3 }, true],
  [{ fact: 'customField:credit.score', op: 'above', value: '0.29' }, true],
  [{ fact: 'customField:credit.limit', op: 'atLeast', value: 2000 }, true],
  [{ fact: 'customField:credit.checkedOn', op: 'below', value: '2026-06-01' }, true],
  [{ fact: 'customField:credit.tags', op: 'has', value: 'a' }, true],
  [{ fact: 'customField:credit.vip', op: 'is', value: true }, true],
  [{ fact: 'customField:credit.score', op: 'isSet' }, true],
  [{ fact: 'customField:credit.gone', op: 'isSet' }, false],
  [{ fact: 'customField:other.gone', op: 'isNotSet' }, true],
  [{ fact: 'customField:credit.gone', op: 'below', value: 1 }, false],
  [{ fact: 'customField:credit.gone', op: 'isNot', value: 1 }, true],
  [{ fact: 'customField:credit.vip', op: 'above', value: 'x' }, false],
  [{ fact: 'somethingNew', op: 'isNot', value: 'x' }, false],
]
test.each(evaluated)('%j is %s', (term, holds) => {
  expect(evaluateCondition({ all: [term] }, facts)).toBe(holds)
})

const yes: ConditionTerm = { fact: 'openClaims', op: 'is', value: 2 }
const no: ConditionTerm = { fact: 'openClaims', op: 'is', value: 3 }
const groups: readonly [condition: Condition, holds: boolean][] = [
  [{ all: [yes, no] }, false],
  [{ any: [yes, no] }, true],
  [{ all: [yes, { any: [no, yes] }] }, true],
  [{ any: [no, { all: [yes, no] }] }, false],
]
test.each(groups)('%j is %s', (condition, holds) => {
  expect(evaluateCondition(condition, facts)).toBe(holds)
})

const refused: readonly [raw: unknown, code: string, field: string | undefined][] = [
  [null, 'WRONG_TYPE', undefined],
  [{}, 'NOT_A_CONDITION', undefined],
  [{ all: [yes], any: [yes] }, 'NOT_A_CONDITION', undefined],
  [{ all: [] }, 'TOO_FEW', 'all'],
  [{ all: [{ fact: 'weather', op: 'is', value: 1 }] }, 'UNKNOWN_FACT', 'all.0.fact'],
  [{ all: [yes, { fact: 'flags', op: 'above', value: 'disputed' }] }, 'WRONG_OPERATOR', 'all.1.op'],
  [{ all: [{ fact: 'flags', op: 'has', value: 'sleepy' }] }, 'WRONG_VALUE', 'all.0.value'],
  [{ all: [{ fact: 'balance', op: 'above', value: 100 }] }, 'WRONG_VALUE', 'all.0.value'],
  [{ all: [{ fact: 'daysOverdue', op: 'above', value: 1.5 }] }, 'WRONG_VALUE', 'all.0.value'],
  [{ all: [{ fact: 'hasOpenPromise', op: 'is', value: 'no' }] }, 'WRONG_VALUE', 'all.0.value'],
  [{ all: [{ fact: 'openClaims', op: 'is' }] }, 'REQUIRED', 'all.0.value'],
  [{ any: [{ fact: 'customField:a.b', op: 'isSet', value: 1 }] }, 'UNEXPECTED_VALUE', 'any.0.value'],
  [{ any: [{ fact: 'customField:a', op: 'isSet' }] }, 'UNKNOWN_FACT', 'any.0.fact'],
  [{ all: [{ any: [{ fact: 'weather', op: 'is', value: 1 }] }] }, 'UNKNOWN_FACT', 'all.0.any.0.fact'],
  [{ all: [{ any: [{ all: [yes] }] }] }, 'REQUIRED', 'all.0.any.0.fact'],
  [
    { all: Array.from({ length: 3 }, () => ({ any: Array.from({ length: 7 }, () => yes) })) },
    'TOO_MANY',
    undefined,
  ],
]
test.each(refused)('refuses %j', (raw, code, field) => {
  const read = validateCondition(raw)
  expect(read.ok ? null : [read.error[0]?.code, read.error[0]?.field]).toEqual([code, field])
})

test('reads a good condition as it is', () => {
  const condition = { any: [yes, { all: [no, { fact: 'customField:credit.score', op: 'isSet' }] }] }
  expect(validateCondition(condition)).toEqual({ ok: true, value: condition })
  expect(validateCondition(condition).ok && conditionFields(condition as Condition)).toEqual([
    { schemaKey: 'credit', fieldKey: 'score' },
  ])
})

const described: readonly [condition: Condition, text: string][] = [
  [
    {
      all: [
        { fact: 'balance', op: 'above', value: '100.00' },
        {
          any: [
            { fact: 'flags', op: 'has', value: 'disputed' },
            { fact: 'debtorKind', op: 'is', value: 'company' },
          ],
        },
      ],
    },
    'the balance is more than 100.00 and (the account is disputed or the debtor is a company)',
  ],
  [{ all: [{ fact: 'daysOverdue', op: 'atLeast', value: 30 }] }, 'the days overdue are at least 30'],
  [
    { all: [{ fact: 'groupIds', op: 'hasNot', value: 'grp_a' }] },
    'the account is not in the group Commercial',
  ],
  [
    {
      any: [
        { fact: 'profileId', op: 'is', value: 'prf_x' },
        { fact: 'hasOpenPromise', op: 'is', value: false },
      ],
    },
    'the profile is prf_x or there is no open promise',
  ],
  [{ all: [{ fact: 'customField:credit.score', op: 'isSet' }] }, 'Score is filled in'],
  [{ all: [{ fact: 'customField:credit.vip', op: 'is', value: true }] }, 'credit.vip is yes'],
]
test.each(described)('%j reads “%s”', (condition, text) => {
  const names = {
    group: () => 'Commercial',
    profile: () => undefined,
    field: (_schema: string, field: string) => (field === 'score' ? 'Score' : undefined),
  }
  expect(describeCondition(condition, names)).toBe(text)
})
