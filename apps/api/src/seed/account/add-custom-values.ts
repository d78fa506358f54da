import { diaryEvent } from '@arrears/domain/diary/diary-event'
import { addDays } from '@arrears/domain/shared/local-date'
import { day, dayOf, instantOf } from '../moment.ts'
import { userActor, type WorldSchema } from '../world.ts'
import { tell, type Life } from './life.ts'

type Values = Readonly<Record<string, string | number | boolean | readonly string[] | object>>

/** Values of custom fields for some accounts, debtors and claims. */
export function addCustomValues(life: Life, names: { readonly employers: readonly string[] }): void {
  const { account, claims, debtors, isCompany, random, world } = life
  const { contactPreferences, creditReport, delivery } = world.schemas
  const { currency } = account
  const createdAt = Date.parse(String(account.createdAt))
  const at = Math.min(createdAt + random.int(1, 300) * day, world.plan.now - day)
  if (at <= createdAt) return
  if (random.chance(0.3)) {
    setValues(life, creditReport, account.id, at, {
      score: random.int(280, 840),
      bureau: random.pick(['Northbridge', 'Credit Atlas', 'Ledgerline']),
      checkedOn: dayOf(at),
      insolvency: random.weighted([
        ['noneFound', 90],
        ['open', 4],
        ['discharged', 6],
      ] as const),
      ...(isCompany
        ? {}
        : {
            employer: random.pick(names.employers),
            monthlyIncome: { amount: `${random.int(14, 62)}00.00`, currency },
          }),
    })
  }
  const [primary] = debtors
  if (primary && random.chance(0.2)) {
    setValues(life, contactPreferences, primary.id, at, {
      channels: random.pick([['phone'], ['email'], ['email', 'sms'], ['letter']]),
      interpreter: random.chance(0.1),
      ...(random.chance(0.5) ? { bestTime: random.pick(['after 17:00', 'mornings', 'lunch break']) } : {}),
      ...(random.chance(0.1) ? { health: 'Told us of a long illness; be patient on the phone.' } : {}),
    })
  }
  for (const { row, state } of claims) {
    if (!random.chance(isCompany ? 0.15 : 0.03)) continue
    const order = `PO-${random.int(4_500_000, 4_599_999)}`
    setValues(life, delivery, state.id, Date.parse(String(row.createdAt)), {
      orderNumber: order,
      deliveredOn: addDays(dayOf(Date.parse(String(row.createdAt))), -2),
      signedBy: random.pick(['reception', 'M. Keane', 'warehouse']),
      tracking: `https://parcels.example/track/${order}`,
    })
  }
}

/** Keeps the values of one subject and tells it; sensitive ones are told without what they are. */
export function setValues(
  life: Life,
  schema: WorldSchema,
  subjectId: string,
  at: number,
  values: Values,
): void {
  const { account, batch, debtors, claims, random, world } = life
  batch.add('customFieldSet', {
    orgId: world.orgId,
    schemaId: schema.id,
    accountId: account.id,
    subjectId,
    values: values as object,
    version: 1,
    updatedAt: instantOf(at),
  })
  if (!random.chance(0.5)) return
  const subject =
    debtors.find(({ id }) => id === subjectId)?.name ??
    claims.find(({ state }) => state.id === subjectId)?.state.reference ??
    account.reference
  const changes = schema.fields
    .filter(({ key }) => Object.hasOwn(values, key))
    .map(({ key, label, sensitive }) => {
      const after = sensitive ? null : (values[key] as string)
      return { key, label, before: null, after, ...(sensitive ? { sensitive } : {}) }
    })
  const event = diaryEvent(
    'customFieldsUpdated',
    { schemaLabel: schema.label, subject, changes },
    { subjectId },
  )
  tell(life, event, at, userActor(world, random.pick(world.agents).userId))
}
