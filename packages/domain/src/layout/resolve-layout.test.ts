import { expect, test } from 'vitest'
import { defaultLayout } from './default-layout.ts'
import { layoutScopeKey, resolveLayout } from './resolve-layout.ts'
import type { LayoutCandidate, LayoutScope } from './resolve-layout.ts'

const scopes = {
  organisation: { kind: 'organisation' },
  profile: { kind: 'profile', profileId: 'prf_a' },
  otherProfile: { kind: 'profile', profileId: 'prf_b' },
  role: { kind: 'role', role: 'agent' },
  otherRole: { kind: 'role', role: 'admin' },
  personal: { kind: 'personal', userId: 'usr_a' },
  otherPerson: { kind: 'personal', userId: 'usr_b' },
} as const satisfies Record<string, LayoutScope>

const candidate = (name: keyof typeof scopes, published = true): LayoutCandidate => ({
  id: name,
  scope: scopes[name],
  published: published ? defaultLayout : null,
})
const others = [candidate('otherProfile'), candidate('otherRole'), candidate('otherPerson')]

const cases: readonly [candidates: readonly LayoutCandidate[], id: string | null, source: string][] = [
  [[], null, 'builtIn'],
  [others, null, 'builtIn'],
  [[candidate('organisation'), ...others], 'organisation', 'organisation'],
  [[candidate('profile'), candidate('organisation')], 'profile', 'profile'],
  [[candidate('profile'), candidate('role'), candidate('organisation')], 'role', 'role'],
  [
    [candidate('personal'), candidate('role'), candidate('profile'), candidate('organisation')],
    'personal',
    'personal',
  ],
  [[candidate('personal', false), candidate('role'), candidate('profile')], 'role', 'role'],
  [[candidate('organisation', false)], null, 'builtIn'],
]
test.each(cases)('takes the most specific published layout of case %#', (candidates, id, source) => {
  const viewer = { profileId: 'prf_a', role: 'agent', userId: 'usr_a' } as const
  expect(resolveLayout(candidates, viewer)).toEqual({ layout: defaultLayout, id, source })
})

test('an API client gets neither a role nor a personal layout', () => {
  const all = Object.keys(scopes).map((name) => candidate(name as keyof typeof scopes))
  expect(resolveLayout(all, { profileId: 'prf_a', role: null, userId: null }).source).toBe('profile')
})

test('names each scope by one key', () => {
  expect(Object.values(scopes).map(layoutScopeKey)).toEqual([
    'organisation',
    'profile:prf_a',
    'profile:prf_b',
    'role:agent',
    'role:admin',
    'personal:usr_a',
    'personal:usr_b',
  ])
})
