/**
 * Marks a selection, and the rows that are read with it, as answering every field that is asked of them, but for these
 * names: two fields asked for one relation in different ways, and the second reads for itself.
 */
export const leavesOut = Symbol('leavesOut')

export type LeftOut = ReadonlySet<string>
