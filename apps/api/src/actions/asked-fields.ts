import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql'

/** The fields of a type that a client asks for below a field, through fragments too; without those every type has. */
export function askedFields({ fieldNodes, fragments }: GraphQLResolveInfo, typeName: string): Set<string> {
  const asked = new Set<string>()
  const look = (set: SelectionSetNode | undefined, isOfType: boolean): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === 'Field') {
        if (isOfType && !selection.name.value.startsWith('__')) asked.add(selection.name.value)
        continue
      }
      const part = selection.kind === 'FragmentSpread' ? fragments[selection.name.value] : selection
      const on = part?.typeCondition?.name.value
      look(part?.selectionSet, on === undefined ? isOfType : on === typeName)
    }
  }
  for (const { selectionSet } of fieldNodes) look(selectionSet, false)
  return asked
}
