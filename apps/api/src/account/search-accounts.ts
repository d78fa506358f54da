import { searchWords, type AllOf } from '@arrears/domain/account/search-words'
import type { Context } from '../context.ts'
import type { Prisma } from '../generated/prisma/client.ts'
import { requestError } from '../platform/failure/request-error.ts'

const longestSearch = 200

/** Up to so many matches are found through the trigram index and named one by one. */
const mostNamed = 1_000

/**
 * What narrows a list of accounts to those that a search finds. Few matches are looked up by the index and then sorted;
 * many would be read and sorted for a page of 25, so then the list is read in its order until enough of it match.
 */
export async function searchCondition(
  { prisma }: Context,
  search: string,
): Promise<Prisma.AccountWhereInput> {
  if (search.length > longestSearch) {
    throw requestError('BAD_USER_INPUT', `"search" is longer than ${longestSearch} characters.`, {
      argument: 'search',
    })
  }
  const alternatives = searchWords(search)
  if (alternatives.length === 0) return {}
  const ids = new Set<string>()
  for (const words of alternatives) {
    const found = await prisma.$queryRaw<{ id: string }[]>`
      select id from search_accounts(${words.map(pattern)}::text[], ${mostNamed + 1}::int) as found(id)`
    if (found.length > mostNamed) return { OR: alternatives.map(matchesAll) }
    for (const { id } of found) ids.add(id)
  }
  return { id: { in: [...ids] } }
}

/** Prisma puts its own `%` around, and leaves those of the word for us to escape. */
function matchesAll(words: AllOf): Prisma.AccountWhereInput {
  return { AND: words.map((word) => ({ searchText: { contains: escapeLike(word) } })) }
}

const pattern = (word: string): string => `%${escapeLike(word)}%`

/** So that %, _ and \ stand for themselves in a LIKE pattern. */
function escapeLike(word: string): string {
  return word.replaceAll(/[\\%_]/g, String.raw`\$&`)
}
