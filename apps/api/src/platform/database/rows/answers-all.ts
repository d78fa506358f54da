/**
 * Marks a selection, and the rows that are read with it, as answering every field that is asked of them: nothing below them
 * was left out to be read later.
 */
export const answersAll = Symbol('answersAll')
