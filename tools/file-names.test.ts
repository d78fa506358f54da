import { expect, test } from 'vitest'
import { wronglyNamed } from './file-names.ts'

test.each([
  ['packages/ui/src/chip/chip.tsx'],
  ['packages/ui/src/chip/chip.module.css'],
  ['apps/api/src/account/account.graphql.ts'],
  ['apps/api/prisma/migrations/20260101000000_first/migration.sql'],
  ['apps/api/src/account/README.md'],
  ['apps/web/src/routes/_app.accounts.$reference.tsx'],
])('%s is named well', (path) => {
  expect(wronglyNamed([path])).toEqual([])
})

test.each([
  ['packages/ui/src/Chip/chip.tsx'],
  ['packages/ui/src/chip/ChipButton.tsx'],
  ['packages/ui/src/chip/chipButton.module.css'],
  ['apps/api/src/load_account.ts'],
])('%s is not', (path) => {
  expect(wronglyNamed([path])).toEqual([path])
})
