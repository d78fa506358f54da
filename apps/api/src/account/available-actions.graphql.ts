import type { AccountWithContact } from '@arrears/domain/account/account-state'
import type { ActionInfo } from '@arrears/domain/actions/action-info'
import { actionCatalog } from '@arrears/domain/actions/catalog'
import { actionAvailability, type ActionContext } from '@arrears/domain/actions/define-action'
import { actionRules, type AccountActionId } from '@arrears/domain/actions/index'
import { localDateOf } from '@arrears/domain/shared/local-date'
import type { Refusal } from '@arrears/domain/shared/result'
import { builder } from '../builder.ts'
import { requireActor, type Context } from '../context.ts'
import { ActionRefusal } from '../platform/graphql/action-refusal.graphql.ts'
import { accountStateOf } from './account-state-of.ts'

interface Availability {
  readonly id: AccountActionId
  readonly info: ActionInfo
  readonly refusal: Refusal | null
}

const AvailableAction = builder.objectRef<Availability>('AvailableAction').implement({
  description: 'An action, and whether it can be done on an account now by who asks.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'The name of its mutation.' }),
    label: t.string({ description: 'Its name for people.', resolve: ({ info }) => info.label }),
    group: t.string({
      description: 'The part of the menu it stands in: `contact`, `payment`, `claim`, `work` or `page`.',
      resolve: ({ info }) => info.group,
    }),
    shortcut: t.string({
      nullable: true,
      description: 'The key that starts it.',
      resolve: ({ info }) => info.shortcut ?? null,
    }),
    enabled: t.boolean({
      description: 'Whether it can be done now; the action itself asks again.',
      resolve: ({ refusal }) => refusal === null,
    }),
    refusal: t.expose('refusal', {
      type: ActionRefusal,
      nullable: true,
      description: 'Why not; null when it can be done.',
    }),
  }),
})

/** In the order of the menu; what only the system, imports and the API use is offered to nobody. */
const offered = (Object.keys(actionCatalog) as (keyof typeof actionCatalog)[]).filter(
  (id): id is AccountActionId =>
    actionRules[id].scope === 'account' && actionCatalog[id].placement !== 'system',
)

function availabilities(account: AccountWithContact, context: Context): Availability[] {
  const { now } = context
  const { timeZone } = account.settings
  const actor = requireActor(context)
  const ctx: ActionContext = { now, timeZone, today: localDateOf(now, timeZone), actor }
  return offered.map((id) => {
    const possible = actionAvailability(actionRules[id], account, ctx)
    return { id, info: actionCatalog[id], refusal: possible.ok ? null : possible.error }
  })
}

builder.prismaObjectField('Account', 'availableActions', (t) =>
  t.field({
    type: [AvailableAction],
    description:
      'Every action of the page in the order of its menu, with the reason where one is not possible.',
    select: { id: true },
    resolve: async ({ id }, _args, context) => {
      const state = await accountStateOf(context, id)
      return state ? availabilities(state, context) : []
    },
  }),
)
