import { visit, type ASTNode, type FieldNode, type FragmentDefinitionNode } from 'graphql'

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>

const found = new WeakMap<FieldNode, readonly string[]>()

/** The variables that decide what is selected below a field; those of its own arguments are not among them. */
export function variablesBelow(field: FieldNode, fragments: Fragments): readonly string[] {
  const known = found.get(field)
  if (known) return known
  const names = new Set<string>()
  const seen = new Set<ASTNode>()
  const look = (node: ASTNode | undefined) => {
    if (!node || seen.has(node)) return
    seen.add(node)
    visit(node, {
      Variable: ({ name }) => void names.add(name.value),
      FragmentSpread: ({ name }) => look(fragments[name.value]),
    })
  }
  look(field.selectionSet)
  found.set(field, [...names])
  return [...names]
}
