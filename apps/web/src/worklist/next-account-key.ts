/** Wherever a place has it: before the code of what it does has come, and after. */
export const nextAccountKey = { keys: 'n', label: 'Next account to work', group: 'Work' }
