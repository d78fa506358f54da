import type { Prisma } from '../../../generated/prisma/client.ts'
import { isField } from './model.ts'

/** SQL of ours, never what somebody sent, for a value of the row that `alias` names; as JSON has it, amounts as text. */
export type DerivedSql = (alias: string) => string

const derived = new Map<string, DerivedSql>()

/** Lets `findRows` select a value that is worked out from rows around a row as if it were a column of it. */
export function addDerivedColumn(model: Prisma.ModelName, name: string, sql: DerivedSql): void {
  if (isField(model, name) || derived.has(`${model}.${name}`))
    throw new Error(`${model} has a ${name} already`)
  derived.set(`${model}.${name}`, sql)
}

export const derivedColumn = (model: string, name: string): DerivedSql | undefined =>
  derived.get(`${model}.${name}`)
