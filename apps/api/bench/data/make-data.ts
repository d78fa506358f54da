import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { dataSet } from './data-set.ts'

const files = ['people.sql', 'accounts.sql', 'debts.sql', 'histories.sql']

/** The texts that make the data, with their numbers written in: what they hash to is what the data is. */
export async function dataScripts(): Promise<readonly string[]> {
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, import.meta.url), 'utf8')))
  return texts.map((text) =>
    text.replaceAll(/(?<!:):([a-z]+)\b/gi, (_, name: string) => {
      const value = (dataSet as Record<string, number>)[name]
      if (value === undefined) throw new Error(`The data set has no number called ${name}`)
      return String(value)
    }),
  )
}

/** Fills an empty database. Triggers and foreign keys are off meanwhile: the scripts write what they would have checked. */
export async function makeData(databaseUrl: string, scripts: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query("set session_replication_role = replica; set work_mem = '256MB'")
    await client.query('begin')
    for (const script of scripts) await client.query(script)
    // The trigger that copies names from people was off as well.
    await client.query(
      'update member m set name = u.name, email = u.email from "user" u where u.id = m.user_id',
    )
    await client.query('commit')
    await client.query('vacuum (analyze)')
  } finally {
    await client.end()
  }
}
