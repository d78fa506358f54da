import type { ClaimState, PromiseState } from '@arrears/domain/account/account-state'
import type { DiaryEventDraft } from '@arrears/domain/diary/diary-event'
import type { JudgedPlan } from '@arrears/domain/plan/judge-plan'
import type { AgreedInstalment } from '@arrears/domain/plan/plan-state'
import type { StandingPayment } from '@arrears/domain/promise/apply-payment'
import type { Actor } from '@arrears/domain/permissions/permissions'
import type { Settings } from '@arrears/domain/settings/settings'
import type { Id } from '@arrears/domain/shared/ids'
import { actorColumns } from '../../identity/actor-columns.ts'
import type { MakeId } from '../make-id.ts'
import { instantOf } from '../moment.ts'
import type { Random } from '../random.ts'
import type { RowBatch } from '../rows/row-batch.ts'
import type { RowTypes } from '../rows/tables.ts'
import type { World, WorldProfile } from '../world.ts'

type Writable<T> = { -readonly [K in keyof T]: T[K] }

export interface LiveClaim {
  readonly row: RowTypes['claim']
  /** As the rules see it; its balances move with the bookings. */
  readonly state: Writable<ClaimState>
}

export interface LivePromise {
  readonly row: RowTypes['promise']
  readonly state: Writable<PromiseState>
}

/** A dispute whose end may still come. */
export interface LiveDispute {
  readonly row: RowTypes['dispute']
  readonly claim: LiveClaim
}

export interface LiveDebtor {
  readonly id: Id<'debtor'>
  readonly name: string
  readonly row: RowTypes['debtor']
  readonly phones: RowTypes['phone'][]
  readonly emails: RowTypes['email'][]
}

export interface BookedPayment extends StandingPayment {
  readonly transactionId: Id<'ledgerTransaction'>
  reversed: boolean
}

export interface LivePaymentMethod {
  readonly id: Id<'paymentMethod'>
  readonly label: string
  readonly kind: 'card' | 'bankAccount'
}

/** An account while its past is being told: rows that may still change are kept here, final ones go to the batch. */
export interface Life {
  readonly world: World
  readonly random: Random
  readonly id: MakeId
  readonly batch: RowBatch
  readonly account: RowTypes['account'] & { readonly id: Id<'account'> }
  readonly number: number
  readonly isCompany: boolean
  readonly settings: Settings
  readonly actionRecordId: Id<'actionRecord'>
  readonly debtors: LiveDebtor[]
  readonly products: { readonly id: Id<'product'>; readonly name: string }[]
  readonly claims: LiveClaim[]
  readonly promises: LivePromise[]
  readonly disputes: LiveDispute[]
  readonly payments: BookedPayment[]
  readonly paymentMethods: LivePaymentMethod[]
  readonly mandates: {
    readonly id: Id<'mandate'>
    readonly paymentMethodId: Id<'paymentMethod'>
    readonly usable: boolean
  }[]
  /** In milliseconds; bookings follow one another. */
  lastBookedAt: number
  /** Set while an instalment plan is in force: the account then ages by its unpaid instalments. */
  planInForce?: {
    readonly claimIds: readonly Id<'claim'>[]
    readonly agreed: readonly AgreedInstalment[]
    readonly judged: JudgedPlan
  }
  /** How many events its diary has. */
  told: number
}

export interface NewLife {
  readonly world: World
  readonly random: Random
  readonly id: MakeId
  readonly batch: RowBatch
  readonly number: number
  readonly profile: WorldProfile
  readonly createdAt: number
}

export const referenceOf = (number: number): string => `DEB-${String(number).padStart(6, '0')}`

/** Opens an account; the one run of an action that it all came from stands for every booking and event of its past. */
export function beginLife({ world, random, id, batch, number, profile, createdAt }: NewLife): Life {
  const accountId = id('account')
  const isCompany = profile === world.business
  return {
    world,
    random,
    id,
    batch,
    number,
    isCompany,
    settings: profile.settings,
    actionRecordId: id('actionRecord'),
    account: {
      id: accountId,
      orgId: world.orgId,
      reference: referenceOf(number),
      externalId: random.chance(0.6) ? `crm-${40_000 + number}` : null,
      currency: world.spec.currency,
      status: 'open',
      flags: [],
      tags: [],
      profileId: profile.id,
      workflowId: null,
      managerId: null,
      settings: {},
      name: '',
      searchText: '',
      balanceMinor: 0n,
      unappliedMinor: 0n,
      debitedMinor: 0n,
      creditedMinor: 0n,
      openClaimCount: 0,
      version: 1,
      createdAt: instantOf(createdAt),
    },
    debtors: [],
    products: [],
    claims: [],
    promises: [],
    disputes: [],
    payments: [],
    paymentMethods: [],
    mandates: [],
    lastBookedAt: createdAt,
    told: 0,
  }
}

/** Writes an event of the diary. What a person did also counts as work on the account. */
export function tell(life: Life, event: DiaryEventDraft, at: number, actor: Actor): void {
  const { account, batch, id, world } = life
  const occurredAt = instantOf(at)
  batch.add('diaryEvent', {
    id: id('diaryEvent'),
    orgId: world.orgId,
    accountId: account.id,
    type: event.type,
    version: event.version,
    occurredAt,
    ...actorColumns(actor),
    claimId: event.claimId ?? null,
    subjectId: event.subjectId ?? null,
    data: event.data,
    actionRecordId: life.actionRecordId,
  })
  life.told++
  account.version = (account.version ?? 1) + 1
  const lastWorked = account.lastWorkedAt
  if (actor.kind === 'user' && (typeof lastWorked !== 'string' || lastWorked < occurredAt)) {
    account.lastWorkedAt = occurredAt
  }
}
