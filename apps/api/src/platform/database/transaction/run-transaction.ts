import type { Prisma, PrismaClient } from '../../../generated/prisma/client.ts'
import { withDirectSql } from './direct-sql.ts'
import { learningConnection, TakenConnection } from './taken-connection.ts'

/** Runs work in a transaction of Prisma in which raw SQL takes the shortest way. */
export function runTransaction<T>(
  prisma: PrismaClient,
  work: (tx: Prisma.TransactionClient) => Promise<T>,
  options: { readonly timeout: number; readonly maxWait: number },
): Promise<T> {
  const taken = new TakenConnection()
  return learningConnection(taken, () =>
    prisma.$transaction((tx) => work(withDirectSql(tx, taken)), { ...options }),
  )
}
