import { requireActor, type Context } from '../../../context.ts'
import { Prisma } from '../../../generated/prisma/client.ts'
import { inBatches } from '../../database/in-batches.ts'
import { amongSql } from '../../database/rows/among-sql.ts'
import { addDerivedColumn, type DerivedSql } from '../../database/rows/derived-columns.ts'
import { tableName } from '../../database/rows/model.ts'
import { readTogether } from '../../database/rows/read-together.ts'

interface Derived<Json, Value> {
  readonly model: Prisma.ModelName
  /** Under which it stands in a row. */
  readonly name: string
  readonly sql: DerivedSql
  /** What it is worth; the JSON is null where there is nothing. */
  read(json: Json | null): Value
}

export interface DerivedValue<Value> {
  readonly name: string
  /**
   * What `use` makes of it. At once when the row came with it: a page has hundreds of fields, and each promise costs. Otherwise it
   * is read for all rows that ask in this turn.
   */
  of<Result>(
    row: { readonly id: string },
    context: Context,
    use: (value: Value) => Result,
  ): Result | Promise<Result>
}

/**
 * A value that is worked out by SQL from what hangs on a row, such as a sum. A field that names it in its `derivedColumns` has it
 * read by the statement that reads the row; a row that came another way, such as after a change, has it read on its own.
 */
export function deriveValue<Json, Value>({
  model,
  name,
  sql,
  read,
}: Derived<Json, Value>): DerivedValue<Value> {
  addDerivedColumn(model, name, sql)
  const readApart = inBatches(async (ids, context: Context) => {
    const { orgId } = requireActor(context)
    const rows = await readTogether<{ id: string; json: Json | null }>(
      context,
      Prisma.sql`select r.id, ${Prisma.raw(sql('r'))} as json from ${Prisma.raw(`"${tableName(model)}" r`)}
        where r.org_id = ${orgId} and r.id ${amongSql(ids)}`,
    )
    return new Map(rows.map(({ id, json }) => [id, { json }]))
  })
  return {
    name,
    of(row, context, use) {
      const json = (row as Readonly<Record<string, unknown>>)[name] as Json | null | undefined
      if (json !== undefined) return use(read(json))
      return readApart(context, row.id).then((found) => use(read(found?.json ?? null)))
    },
  }
}
