import { ok, refuse } from '../shared/result.ts'
import type { Refusal, Result } from '../shared/result.ts'
import { validateCondition } from './condition.ts'
import { placementId } from './placement.ts'
import type { Layout, WidgetPlacement, WidgetSettings } from './placement.ts'
import { isWidgetTypeId, widgetTypes } from './widget-types/index.ts'
import type { WidgetType } from './widget-type.ts'
import { isWidgetWidth } from './widths.ts'

type Json = Readonly<Record<string, unknown>>

const isObject = (raw: unknown): raw is Json => typeof raw === 'object' && raw !== null && !Array.isArray(raw)

/**
 * Reads a stored layout, however old. Settings of older versions are brought up to date; a widget that cannot be read, because its kind
 * is gone, newer than this program, or its settings are broken, becomes `unknown` and keeps all that was stored, so that the page
 * stands and nothing is lost by saving it again.
 */
export function upgradeLayout(raw: unknown): Result<Layout, Refusal<'NOT_A_LAYOUT' | 'LAYOUT_TOO_NEW'>> {
  if (!isObject(raw) || !Array.isArray(raw['widgets']))
    return refuse('NOT_A_LAYOUT', 'What was stored is no layout.')
  if (raw['version'] !== 1)
    return refuse('LAYOUT_TOO_NEW', 'This layout was written by a newer version of Arrears.')
  const taken = new Set<string>()
  return ok({
    version: 1,
    widgets: raw['widgets'].map((entry: unknown) => upgradeEntry(entry, taken, false)),
  })
}

function upgradeEntry(entry: unknown, taken: Set<string>, isInTab: boolean): WidgetPlacement {
  const raw = isObject(entry) ? entry : {}
  const stored = raw['type'] === 'unknown' ? revived(raw) : raw
  const id = freeId(stored['id'], taken)
  taken.add(id)
  return (
    readKnown(stored, id, taken, isInTab) ?? unknownWidget(isObject(entry) ? stored : { original: entry }, id)
  )
}

/** An unknown widget as it was first stored, with what an editor has changed since: it may be known by now. */
function revived({ id, width, title, condition, settings, originalType }: Json): Json {
  const original = isObject(settings) && isObject(settings['original']) ? settings['original'] : {}
  return { ...original, type: originalType, id, width, title, condition: condition ?? original['condition'] }
}

function readKnown(raw: Json, id: string, taken: Set<string>, isInTab: boolean): WidgetPlacement | undefined {
  const { type, typeVersion = 1, width, title, condition } = raw
  if (typeof type !== 'string' || !isWidgetTypeId(type) || (type === 'tabs' && isInTab)) return undefined
  const definition: WidgetType = widgetTypes[type]
  if (typeof typeVersion !== 'number') return undefined
  const raised = raiseSettings(definition, typeVersion, raw['settings'] ?? {})
  const parsed = definition.settings.safeParse(type === 'tabs' ? upgradeTabs(raised, taken) : raised)
  // A condition that cannot be read must not turn into none, which would show the widget everywhere.
  const readCondition =
    condition === undefined || condition === null ? undefined : validateCondition(condition)
  if (typeVersion > definition.version || !parsed.success || readCondition?.ok === false) return undefined
  return {
    id,
    type,
    typeVersion: definition.version,
    width: isWidgetWidth(width) ? width : definition.defaultWidth,
    ...(typeof title === 'string' && title !== '' ? { title } : {}),
    ...(readCondition ? { condition: readCondition.value } : {}),
    settings: parsed.data as WidgetSettings,
  }
}

/** Brings settings from the version they were written in up to today's. */
export function raiseSettings(
  definition: Pick<WidgetType, 'version' | 'upgrades'>,
  from: number,
  raw: unknown,
): unknown {
  let settings = raw
  for (let version = from; version < definition.version; version++) {
    const step = definition.upgrades[version]
    if (step) settings = step(settings)
  }
  return settings
}

/** Widgets in tabs are read one by one, so that a broken one does not take its neighbours along. */
function upgradeTabs(settings: unknown, taken: Set<string>): unknown {
  if (!isObject(settings) || !Array.isArray(settings['tabs'])) return settings
  const tabs = settings['tabs'].map((tab: unknown): unknown => {
    if (!isObject(tab) || !Array.isArray(tab['widgets'])) return tab
    return { ...tab, widgets: tab['widgets'].map((inner: unknown) => upgradeEntry(inner, taken, true)) }
  })
  return { ...settings, tabs }
}

function unknownWidget(stored: Json, id: string): WidgetPlacement {
  const { type, typeVersion, width, title } = stored
  return {
    id,
    type: 'unknown',
    originalType: typeof type === 'string' ? type.slice(0, 60) : '',
    typeVersion:
      typeof typeVersion === 'number' && typeVersion >= 1 ? Math.min(Math.trunc(typeVersion), 1000) : 1,
    width: isWidgetWidth(width) ? width : '1/3',
    ...(typeof title === 'string' && title !== '' ? { title } : {}),
    settings: { original: stored },
  }
}

/** The stored id, or one made from it, or from its place, when it is missing, malformed or taken. */
function freeId(raw: unknown, taken: ReadonlySet<string>): string {
  const wanted = placementId.safeParse(raw)
  const base = wanted.success ? wanted.data.slice(0, 50) : 'widget'
  if (wanted.success && !taken.has(wanted.data)) return wanted.data
  for (let count = taken.size + 1; ; count++) {
    const made = `${base}-${count}`
    if (!taken.has(made)) return made
  }
}
