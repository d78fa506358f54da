import { ok, refuse } from '../../../shared/result.ts'
import { choiceLabel, choiceSettings, isChoosable } from '../../choices.ts'
import type { Choice } from '../../choices.ts'
import { defineFieldType, wrongType } from '../../field-type.ts'
import type { StoredValue } from '../../field-type.ts'

const isList = (stored: StoredValue): stored is readonly string[] => Array.isArray(stored)

const labels = (stored: readonly string[], choices: readonly Choice[]): string =>
  stored.map((value) => choiceLabel(choices, value)).join(', ')

export const multiChoice = defineFieldType({
  type: 'multiChoice',
  version: 1,
  label: 'Several choices',
  settings: choiceSettings,
  parse(raw, { choices }, current) {
    if (!Array.isArray(raw)) return wrongType('Choose any of the list.')
    const given: readonly unknown[] = raw
    const held = current !== undefined && isList(current) ? current : []
    if (!given.every((value) => isChoosable(choices, value, held))) {
      return refuse('NOT_A_CHOICE', 'This is not one of the choices.')
    }
    // Kept in the order of the list, each once, so that the same choice is always the same value.
    return ok(choices.map(({ value }) => value).filter((value) => given.includes(value)))
  },
  format: (stored, { choices }) => labels(stored, choices),
  holds: isList,
  convertsTo: {
    text: (stored, { choices }) => labels(stored, choices),
    longText: (stored, { choices }) => labels(stored, choices),
  },
})
