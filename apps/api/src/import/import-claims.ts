import type { LocalDate } from '@arrears/domain/shared/local-date'
import { localDateOf } from '@arrears/domain/shared/local-date'
import { organisationTimeZone } from '../actions/organisation-time-zone.ts'
import { withOrganisation } from '../platform/tenancy/tenant.ts'
import type { ImportServices } from './import-services.ts'
import { actionWriter } from './action-writer.ts'
import type { ColumnMap } from './column-map.ts'
import { findKnown, type Known } from './find-known.ts'
import { importRow } from './import-row.ts'
import { count, emptySummary, type ImportSummary } from './import-summary.ts'
import { invoiceReader, type Invoice } from './read-invoice.ts'
import { readRows } from './read-rows.ts'
import { failed, type RowOutcome } from './row-outcome.ts'
import { trialWriter } from './trial-writer.ts'
import type { ImportWriter } from './writer.ts'

export interface ImportOptions {
  readonly file: string
  readonly orgId: string
  readonly map: ColumnMap
  /** Leaves out invoices issued and payments made after this day. */
  readonly asOf?: LocalDate | null
  /** Says what would happen, and writes nothing. */
  readonly dryRun?: boolean
  /** Customers that are worked on at the same time; no more than the database has connections for. */
  readonly parallel?: number
  onRow?(report: RowReport): void | Promise<void>
  onProgress?(progress: { readonly rows: number; readonly bytes: number }): void
}

export interface RowReport {
  readonly line: number
  readonly invoiceNumber: string
  readonly outcome: RowOutcome
}

const rowsPerBatch = 400

/**
 * Reads a receivables ledger, one row per invoice, into accounts, claims and payments through the actions. What is there
 * already is left as it is, so that the same or a newer file can be read again; a row that fails stops no other.
 */
export async function importClaims(services: ImportServices, options: ImportOptions): Promise<ImportSummary> {
  const { asOf = null, dryRun = false, file, map, orgId } = options
  const read = invoiceReader(map, asOf)
  const summary = emptySummary()
  const writer = dryRun ? await trialOf(services, orgId) : actionWriter(services, orgId)
  // A trial writes nothing, so that it has to remember what it would have written.
  const trial: Known | undefined = dryRun ? { accounts: new Map(), claims: new Map() } : undefined
  let bytes = 0
  let batch: Invoice[] = []

  const report = async (line: number, invoiceNumber: string, outcome: RowOutcome, invoice?: Invoice) => {
    count(summary, outcome, invoice)
    await options.onRow?.({ line, invoiceNumber, outcome })
  }
  const flush = async () => {
    const outcomes = await importBatch(services, { ...options, writer, trial }, batch)
    for (const [index, invoice] of batch.entries()) {
      await report(invoice.line, invoice.invoiceNumber, outcomes[index] ?? failed(), invoice)
    }
    batch = []
    options.onProgress?.({ rows: summary.rows, bytes })
  }
  for await (const row of readRows(file, map, (read) => (bytes = read))) {
    const found = read(row)
    if (found.kind === 'invoice') batch.push(found.invoice)
    else if (found.kind === 'later') await report(row.line, found.invoiceNumber, { kind: 'later' })
    else await report(row.line, found.invoiceNumber, failed(...found.faults))
    if (batch.length >= rowsPerBatch) await flush()
  }
  if (batch.length > 0) await flush()
  return summary
}

interface BatchImport extends ImportOptions {
  readonly writer: ImportWriter
  readonly trial: Known | undefined
}

/** Works on several customers at once, on each row by row: an account is locked by one action at a time anyhow. */
async function importBatch(
  { database }: ImportServices,
  { map, orgId, parallel = 8, trial, writer }: BatchImport,
  invoices: readonly Invoice[],
): Promise<RowOutcome[]> {
  const stored = await withOrganisation(orgId, () => findKnown(database.prisma, orgId, invoices))
  const known = trial ? remembering(stored, trial, invoices) : stored
  const outcomes: RowOutcome[] = []
  const byCustomer = new Map<string, { invoice: Invoice; index: number }[]>()
  for (const [index, invoice] of invoices.entries()) {
    const rows = byCustomer.get(invoice.customerId) ?? []
    rows.push({ invoice, index })
    byCustomer.set(invoice.customerId, rows)
  }
  const waiting = [...byCustomer.values()].toReversed()
  const work = async () => {
    for (let rows = waiting.pop(); rows; rows = waiting.pop()) {
      for (const { invoice, index } of rows)
        outcomes[index] = await importRow({ invoice, map, known, writer })
    }
  }
  await Promise.all(Array.from({ length: parallel }, work))
  if (trial) remember(known, trial)
  return outcomes
}

function remembering(stored: Known, trial: Known, invoices: readonly Invoice[]): Known {
  for (const { customerId, invoiceNumber } of invoices) {
    const [account, claim] = [trial.accounts.get(customerId), trial.claims.get(invoiceNumber)]
    if (account && !stored.accounts.has(customerId)) stored.accounts.set(customerId, account)
    if (claim) stored.claims.set(invoiceNumber, claim)
  }
  return stored
}

function remember(known: Known, trial: Known): void {
  for (const [customerId, account] of known.accounts) trial.accounts.set(customerId, account)
  for (const [invoiceNumber, claim] of known.claims) trial.claims.set(invoiceNumber, claim)
}

async function trialOf({ clock, database }: ImportServices, orgId: string): Promise<ImportWriter> {
  const timeZone = await withOrganisation(orgId, () => organisationTimeZone(database.prisma, orgId))
  const now = clock.now()
  const actor = { kind: 'system', name: 'Import', orgId } as const
  return trialWriter({ now, timeZone, today: localDateOf(now, timeZone), actor })
}
