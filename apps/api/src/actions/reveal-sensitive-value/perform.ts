import { revealSensitiveValue } from '@arrears/domain/actions/reveal-sensitive-value/rule'
import { loadSensitiveValue } from '../../metadata/load-sensitive-value.ts'
import { defineHandler } from '../action-handler.ts'

export const revealSensitiveValueHandler = defineHandler({
  rule: revealSensitiveValue,
  async loadSubject({ tx, orgId }, account, { subjectId, field }) {
    const { locale, timeZone } = account.settings
    const found = await loadSensitiveValue(tx, { orgId, account, subjectId, field, locale, timeZone })
    if (!found) return null
    const { value, ...about } = found
    return { ...about, isEmpty: value === null }
  },
  // The receipt names what was shown and never holds it: a repeated request reads it again.
  async perform(_plan, _writing, _account, { subjectId, field }) {
    return { answer: { subjectId, field }, subjectId }
  },
})
