import { builder } from '../builder.ts'
import { can, type Permission } from '@arrears/domain/permissions/permissions'
import { requireActor, type Context } from '../context.ts'
import { forbidden } from '../platform/failure/request-error.ts'
import type { ActionAnswer, RunnableAction } from './action-handler.ts'
import { askedFields } from './asked-fields.ts'
import { failureTypes, failureValue } from './failure.graphql.ts'
import { runAction, type ActionDone } from './run-action.ts'

type InputFields = Parameters<typeof builder.inputType>[1]['fields']
type SuccessFields<Answer extends ActionAnswer> = Parameters<
  ReturnType<typeof builder.objectRef<ActionDone<Answer>>>['implement']
>[0]['fields']

interface ActionMutation<Answer extends ActionAnswer> {
  readonly handler: RunnableAction<Answer>
  readonly description: string
  /** Fields of the input besides `idempotencyKey`, and `accountId` of an action on an account. */
  readonly input: InputFields
  /** Fields of the success type besides `account`, resolved from the ids that the action answered. */
  readonly success?: SuccessFields<Answer>
  /**
   * What one must be allowed to read for a field of the success, where it is not `account:read`; null: the action's own permission
   * is enough. A key that may write something does not read the account by that.
   */
  readonly reads?: Readonly<Record<string, Permission | null>>
}

/**
 * Adds the mutation of one action: `name(input: NameInput!): NameResult!`, a union of `NameSuccess` and the three failures.
 * The success of an action on an account carries the account as it is now, in the shape that the client asks for. Returns
 * the input type, for queries that tell beforehand what the mutation would do.
 */
export function actionMutation<Answer extends ActionAnswer>(mutation: ActionMutation<Answer>) {
  const { handler } = mutation
  const name = handler.rule.id
  const Name = name.charAt(0).toUpperCase() + name.slice(1)

  const Success = builder.objectRef<ActionDone<Answer>>(`${Name}Success`)
  Success.implement({
    description: `What \`${name}\` did.`,
    fields: (t) => ({
      ...(handler.rule.scope === 'account' && {
        account: t.prismaField({
          type: 'Account',
          description: 'The account as it is now.',
          resolve: (query, { accountId }, _args, context) =>
            context.prisma.account.findUniqueOrThrow({
              ...query,
              where: { orgId_id: { orgId: requireActor(context).orgId, id: accountId ?? '' } },
            }),
        }),
      }),
      ...(mutation.success ? mutation.success(t) : {}),
    }),
  })

  const ResultUnion = builder.unionType(`${Name}Result`, {
    description: `What \`${name}\` did, or why it did nothing.`,
    types: [Success, failureTypes.invalid, failureTypes.refused, failureTypes.stale],
    resolveType: (value) =>
      'kind' in value ? failureTypes[value.kind as keyof typeof failureTypes] : Success,
  })

  const Input = builder.inputType(`${Name}Input`, {
    description: `What \`${name}\` is to do.`,
    fields: (t) => ({
      ...(handler.rule.scope === 'account' && {
        accountId: t.id({ required: true, description: 'The account to act on.' }),
      }),
      ...mutation.input(t),
      idempotencyKey: t.string({
        required: true,
        description: 'New for each thing to do, such as a UUID; the same key acts once and answers the same.',
      }),
    }),
  })

  builder.mutationField(name, (t) =>
    t.field({
      type: ResultUnion,
      description: mutation.description,
      args: { input: t.arg({ type: Input, required: true, description: 'What to do.' }) },
      complexity: 10,
      resolve: async (_root, { input }, context, info) => {
        // Before anything is written: an answer that fails afterwards would look as if nothing had been done.
        if (handler.rule.scope === 'account')
          for (const field of askedFields(info, `${Name}Success`)) requireRead(context, mutation.reads, field)
        const { idempotencyKey, ...fields } = input as { idempotencyKey: string }
        const result = await runAction(context.prisma, handler, {
          actor: requireActor(context),
          input: fields,
          idempotencyKey,
          requestId: context.requestId,
          now: context.now,
        })
        return result.ok ? result.value : failureValue(result.error)
      },
    }),
  )
  return Input
}

function requireRead(
  context: Context,
  reads: Readonly<Record<string, Permission | null>> = {},
  field: string,
): void {
  const permission = Object.hasOwn(reads, field) ? reads[field] : 'account:read'
  if (permission && !can(requireActor(context), permission)) throw forbidden(permission)
}
