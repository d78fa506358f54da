import type { Client } from 'pg'

/**
 * Lets the planner look again at every table of ours. A bare `analyze` would take the catalogues that all databases of a server share
 * as well, and keep those from the others until its transaction ends.
 */
export async function analyzeTables(client: Client): Promise<void> {
  const { rows } = await client.query<{ names: string }>(
    `select string_agg(quote_ident(schemaname) || '.' || quote_ident(tablename), ', ' order by tablename) as names
     from pg_tables where schemaname = current_schema()`,
  )
  await client.query(`analyze ${rows[0]?.names}`)
}
