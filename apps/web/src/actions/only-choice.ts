/** The id that is chosen already: the one the dialog was opened for, or the only one there is. */
export function onlyChoice(chosen: string, choosable: readonly { readonly id: string }[]): string {
  return chosen || (choosable.length === 1 ? (choosable[0]?.id ?? '') : '')
}
