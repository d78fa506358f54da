import { statusFlags, type StatusFlag } from '@arrears/domain/account/status-flag'
import { diaryEvent } from '@arrears/domain/diary/diary-event'
import { systemActor, type GroupKey } from '../world.ts'
import { tell, type Life } from './life.ts'
import { accountTags } from './phrases.ts'

export interface Placing {
  readonly isKeyAccount: boolean
  readonly isNew: boolean
}

/** Where the account belongs: groups, a manager or a workflow of its own, tags, settings, and flags on a few. */
export function placeAccount(life: Life, { isKeyAccount, isNew }: Placing): void {
  const { account, isCompany, random, world } = life
  const { agents, workflows } = world
  account.flags = drawFlags(life)
  account.tags = random.chance(0.25) ? [random.pick(accountTags)] : []
  account.managerId = isKeyAccount || random.chance(0.3) ? random.pick(agents).userId : null
  account.workflowId = random.chance(0.06) ? random.pick(Object.values(workflows)) : null
  if (random.chance(0.04))
    account.settings = { promiseMaxDays: 60, ...(isCompany ? { tradingTermsDays: 45 } : {}) }
  const groups: GroupKey[] = [isCompany ? 'businesses' : 'individuals']
  if (isKeyAccount) groups.push('keyAccounts')
  if (isNew) groups.push('newCustomers')
  if (account.flags.includes('vulnerable')) groups.push('vulnerable')
  // Some belong nowhere yet, so that lists of unassigned accounts have something to show.
  if (!isKeyAccount && random.chance(0.05)) groups.shift()
  joinGroups(life, groups)
}

export function joinGroups({ account, batch, world }: Life, groups: readonly GroupKey[]): void {
  for (const key of groups) {
    batch.add('accountGroupMember', {
      orgId: world.orgId,
      groupId: world.groups[key],
      accountId: account.id,
      addedAt: account.createdAt ?? '',
    })
  }
}

function drawFlags({ isCompany, random }: Life): StatusFlag[] {
  const rare: Partial<Record<StatusFlag, number>> = isCompany
    ? { bankrupt: 0.008 }
    : { vulnerable: 0.03, ceaseContact: 0.012, bankrupt: 0.006, deceased: 0.004, moratorium: 0.006 }
  // Whoever has an attorney is told by hand, and draws nothing.
  const drawn = statusFlags.filter((flag) => flag !== 'represented')
  return drawn.filter((flag) => random.chance(rare[flag] ?? 0))
}

export function tellCreation(life: Life, at: number): void {
  const { account, debtors, world } = life
  const data = { reference: account.reference, debtors: debtors.map(({ name }) => name) }
  tell(life, diaryEvent('accountCreated', data), at, systemActor(world, 'Billing'))
}
