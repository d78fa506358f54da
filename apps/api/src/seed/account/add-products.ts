import { productNames } from './behaviours.ts'
import type { Life } from './life.ts'

/** One to three of what the organisation's clients sell. */
export function addProducts(life: Life): void {
  const { account, batch, id, isCompany, number, products, random, world } = life
  const choice: readonly string[] = productNames[world.spec.market][isCompany ? 'company' : 'person']
  const start = random.int(0, choice.length - 1)
  const count = random.int(1, 3)
  for (let index = 0; index < count; index++) {
    const productId = id('product')
    const name = choice[(start + index) % choice.length] ?? ''
    products.push({ id: productId, name })
    const externalId = `P-${number}-${index + 1}`
    batch.add('product', { id: productId, orgId: world.orgId, accountId: account.id, name, externalId })
  }
}
