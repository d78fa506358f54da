import { ok, refuse } from '../../../shared/result.ts'
import { choiceLabel, choiceSettings, isChoosable } from '../../choices.ts'
import { defineFieldType, isText, wrongType } from '../../field-type.ts'

export const choice = defineFieldType({
  type: 'choice',
  version: 1,
  label: 'Choice',
  settings: choiceSettings,
  parse(raw, { choices }, current) {
    if (typeof raw !== 'string') return wrongType('Choose one of the list.')
    const held = typeof current === 'string' ? [current] : []
    return isChoosable(choices, raw, held)
      ? ok(raw)
      : refuse('NOT_A_CHOICE', 'This is not one of the choices.')
  },
  format: (stored, { choices }) => choiceLabel(choices, stored),
  holds: isText,
  convertsTo: {
    multiChoice: (stored) => [stored],
    text: (stored, { choices }) => choiceLabel(choices, stored),
    longText: (stored, { choices }) => choiceLabel(choices, stored),
  },
})
