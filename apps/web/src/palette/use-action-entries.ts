import { actionCatalog, type ActionId } from '@arrears/domain/actions/catalog'
import { useQuery } from 'urql'
import { openAction } from '../platform/action-requests/open-action.ts'
import { Palette_AccountQueryDocument } from './palette.generated.ts'
import type { PaletteGroup } from './palette-entry.ts'

const isOffered = (id: string): id is ActionId =>
  Object.hasOwn(actionCatalog, id) && actionCatalog[id as ActionId].placement === 'menu'

/** What can be done on the account whose page is open. */
export function useActionEntries(reference: string | undefined): PaletteGroup[] {
  const [{ data }] = useQuery({
    query: Palette_AccountQueryDocument,
    variables: { reference: reference ?? '' },
    pause: reference === undefined,
  })
  const account = reference === undefined ? undefined : data?.account
  if (!account) return []
  return [
    {
      id: 'actions',
      label: `On ${account.name}`,
      items: account.availableActions.flatMap(({ id, label, shortcut, enabled, refusal }) =>
        isOffered(id)
          ? [
              {
                id: `action-${id}`,
                label,
                icon: 'bolt' as const,
                shortcut: shortcut?.toUpperCase(),
                disabledReason: enabled ? undefined : (refusal?.message ?? 'This is not possible now.'),
                run: () => openAction(id, { accountId: account.id, currency: account.currency }),
              },
            ]
          : [],
      ),
    },
  ]
}
