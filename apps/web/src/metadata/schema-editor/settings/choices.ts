import type { FieldSettings } from '../draft.ts'

export interface DraftChoice {
  /** What is kept; the label may change, the value may not. */
  readonly value: string
  readonly label: string
  readonly retired?: boolean
}

export function choicesOf(settings: FieldSettings): readonly DraftChoice[] {
  const { choices } = settings
  return Array.isArray(choices) ? (choices as DraftChoice[]) : []
}

export function moveChoice(
  choices: readonly DraftChoice[],
  from: number,
  by: -1 | 1,
): readonly DraftChoice[] {
  const moved = choices[from]
  const other = choices[from + by]
  return moved && other ? choices.with(from, other).with(from + by, moved) : choices
}
