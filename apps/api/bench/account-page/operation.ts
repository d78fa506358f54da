import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { defaultLayout } from '@arrears/domain/layout/default-layout'
import {
  Kind,
  parse,
  print,
  visit,
  type DefinitionNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql'
import { repositoryRoot } from '../../src/platform/config/package-root.ts'

/**
 * What the account page asks of an account, header and the widgets of the default layout, as one operation put together
 * from the web app's own documents: the benchmark asks what the page asks, also when the page changes.
 */
export async function accountPageOperation(): Promise<string> {
  const source = join(repositoryRoot(), 'apps', 'web', 'src')
  const documents = await Promise.all([
    definitionsOf(join(source, 'account', 'account-page', 'account-header.graphql'), 'header'),
    ...defaultLayout.widgets.map(({ type }) => {
      const name = type.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
      return definitionsOf(join(source, 'layout', 'widgets', name, `${name}-widget.graphql`), type)
    }),
  ])
  const definitions = documents.flat()
  const fragments = definitions.filter(isFragment)
  const selections = definitions
    .filter(
      (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
    )
    .flatMap(({ selectionSet }) => selectionSet.selections)
    .filter(
      (selection): selection is FieldNode =>
        selection.kind === Kind.FIELD && selection.name.value === 'account',
    )
    .flatMap(({ selectionSet }) => selectionSet?.selections ?? [])
  const ofHeader = fragments
    .filter(({ typeCondition }) => typeCondition.name.value === 'Account')
    .map(({ name }): SelectionNode => ({ kind: Kind.FRAGMENT_SPREAD, name }))
  const asked = [...ofHeader, ...selections].map(print).join('\n')
  const variables = '$accountId: ID!, $latestDiaryCount: Int!, $notesCount: Int!, $claimsState: ClaimState'
  const operation = `query AccountPage(${variables}) { account(id: $accountId) { ${asked} } }`
  return [operation, ...fragments.map(print)].join('\n')
}

/** The widgets' variables get the widget before their names: several have a `count`. */
async function definitionsOf(file: string, widget: string): Promise<readonly DefinitionNode[]> {
  const named = (name: string) => `${widget}${name.charAt(0).toUpperCase()}${name.slice(1)}`
  return visit(parse(await readFile(file, 'utf8')), {
    Variable: (node) => ({ ...node, name: { kind: Kind.NAME, value: named(node.name.value) } }),
  }).definitions
}

const isFragment = (definition: DefinitionNode): definition is FragmentDefinitionNode =>
  definition.kind === Kind.FRAGMENT_DEFINITION

/** The widgets' variables as their default settings make them. */
export const pageVariables = (accountId: string) => ({
  accountId,
  latestDiaryCount: 10,
  notesCount: 5,
  claimsState: 'open',
})
