import type { Page } from '@playwright/test'
import { ask } from './ask.ts'

/** Has calls on one account placed by the telephone provider; `manager` is a page of somebody who may set that. */
export async function callByProvider(manager: Page, accountId: string): Promise<void> {
  await ask(
    manager,
    `mutation Set($input: UpdateSettingsInput!) { updateSettings(input: $input) { __typename ... on Failure { message } } }`,
    {
      input: {
        accountId,
        expectedVersion: 0,
        values: { telephonyUri: 'twilio' },
        idempotencyKey: crypto.randomUUID(),
      },
    },
  )
}
