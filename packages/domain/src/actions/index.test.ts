import { describe, expect, it } from 'vitest'
import { givenAccount, givenContext, givenId } from '../testing/given-account.ts'
import { refusalOf } from '../testing/decide.ts'
import { actionNews } from './action-news.ts'
import { actionCatalog } from './catalog.ts'
import type { ActionId } from './catalog.ts'
import { keyedActions } from './keyed-actions.ts'
import { actionAvailability } from './define-action.ts'
import { actionRules } from './index.ts'

const ids = Object.keys(actionCatalog) as ActionId[]

describe('the registry of actions', () => {
  it.each(ids)('has the rule of %s under its id, with the permission of the catalog', (id) => {
    expect(actionRules[id]).toMatchObject({ id, ...actionCatalog[id] })
  })

  it('has every rule in the order of the catalog', () => {
    expect(Object.keys(actionRules)).toEqual(ids)
  })

  it('keeps every action with a key where the first page finds it', () => {
    const withKeys = Object.entries(actionCatalog).flatMap(([id, info]) =>
      'shortcut' in info ? [[id, { label: info.label, group: info.group, shortcut: info.shortcut }]] : [],
    )
    expect(Object.fromEntries(withKeys)).toEqual(keyedActions)
  })

  it.each(ids)('tells of %s what has happened, in words of its own', (id) => {
    expect(actionNews[id]).toMatch(/^[A-Z][^.]+$/)
    expect(actionNews[id].toLowerCase()).not.toBe(actionCatalog[id].label.toLowerCase())
  })

  it('gives no shortcut twice', () => {
    const shortcuts = Object.values(actionCatalog).flatMap((info) =>
      'shortcut' in info ? info.shortcut : [],
    )
    expect(new Set(shortcuts).size).toBe(shortcuts.length)
  })
})

describe('actionAvailability', () => {
  const reader = { ...givenContext, actor: { ...givenContext.actor, role: 'readOnly' as const } }

  it('says first that the role does not allow it', () => {
    expect(refusalOf(actionAvailability(actionRules.createPromiseToPay, givenAccount(), reader))).toEqual({
      code: 'FORBIDDEN',
    })
  })

  it('names the scope that an API key lacks', () => {
    const { orgId } = givenContext.actor
    const actor = { kind: 'apiKey' as const, apiKeyId: givenId('apiKey'), scopes: ['note:create'], orgId }
    const ask = (rule: Parameters<typeof actionAvailability>[0]) =>
      actionAvailability(rule, givenAccount(), { ...givenContext, actor })
    expect(ask(actionRules.addNote).ok).toBe(true)
    expect(ask(actionRules.createTask)).toMatchObject({
      error: { code: 'FORBIDDEN', message: 'This key lacks the scope “task:create”.' },
    })
  })

  it('says then what the account stands in the way with', () => {
    expect(
      refusalOf(actionAvailability(actionRules.createPromiseToPay, givenAccount(), givenContext)),
    ).toEqual({
      code: 'NO_OPEN_BALANCE',
    })
    expect(actionAvailability(actionRules.addNote, givenAccount(), givenContext).ok).toBe(true)
  })
})
