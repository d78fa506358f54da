import { z } from 'zod'

export const choiceColours = ['grey', 'blue', 'green', 'amber', 'red', 'violet'] as const

const choice = z.strictObject({
  /** What is kept; it never changes, the label may. */
  value: z
    .string()
    .regex(
      /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/,
      'A value is 1–64 letters, digits, dots, dashes or underscores.',
    ),
  label: z.string().trim().min(1).max(80),
  colour: z.enum(choiceColours).optional(),
  /** A retired choice stays readable where it was chosen, and cannot be chosen anew. */
  retired: z.boolean().optional(),
})

export type Choice = z.output<typeof choice>

/** The most choices a field may have, the retired ones included. */
export const maxChoices = 500

/** The settings of `choice` and `multiChoice`, which are the same so that one converts to the other. */
export const choiceSettings = z.strictObject({
  choices: z
    .array(choice)
    .min(1)
    .max(maxChoices)
    .superRefine((choices, ctx) => {
      const seen = new Set<string>()
      for (const [index, { value }] of choices.entries()) {
        if (seen.has(value)) {
          const message = `The value ${value} stands twice in the list.`
          ctx.addIssue({
            code: 'custom',
            path: [index, 'value'],
            message,
            params: { code: 'DUPLICATE_CHOICE' },
          })
        }
        seen.add(value)
      }
    }),
})

/** Whether a value may be kept: it is offered, or it is retired and was there before. */
export function isChoosable(
  choices: readonly Choice[],
  value: unknown,
  held: readonly string[],
): value is string {
  const found = choices.find((choice) => choice.value === value)
  return found !== undefined && (found.retired !== true || held.includes(found.value))
}

/** A choice by its label; one that is gone from the list altogether by its value. */
export function choiceLabel(choices: readonly Choice[], value: string): string {
  return choices.find((choice) => choice.value === value)?.label ?? value
}
