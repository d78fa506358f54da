import { requireOrg } from '../../context.ts'
import { loadSensitiveValue } from '../../metadata/load-sensitive-value.ts'
import { notFound } from '../../platform/failure/request-error.ts'
import { actionMutation } from '../action-mutation.ts'
import { answeredRow } from '../answered-row.ts'
import { revealSensitiveValueHandler } from './perform.ts'

actionMutation({
  handler: revealSensitiveValueHandler,
  description: 'Shows a masked value; that it was seen, and by whom, is kept in the diary (G1, Q4).',
  input: (t) => ({
    subjectId: t.id({
      required: true,
      description: 'The debtor of `nationalId` and `drivingLicence`; whose custom field it is otherwise.',
    }),
    field: t.string({
      required: true,
      description: '`nationalId`, `drivingLicence`, or `schemaKey.fieldKey` of a custom field.',
    }),
  }),
  reads: { value: null },
  success: (t) => ({
    value: t.string({
      description: 'The value in full.',
      resolve: async ({ accountId, answer }, _args, context) => {
        const orgId = requireOrg(context, 'sensitive:reveal')
        const account = await context.prisma.account.findUniqueOrThrow({
          where: answeredRow(context, accountId ?? ''),
          select: { id: true, reference: true },
        })
        const { locale, timeZone } = context
        const found = await loadSensitiveValue(context.prisma, {
          orgId,
          account,
          ...answer,
          locale,
          timeZone,
        })
        // It was emptied, or removed, after it was revealed for the first time.
        if (!found?.isMasked || found.value === null) throw notFound('value', answer.field)
        return found.value
      },
    }),
  }),
})
