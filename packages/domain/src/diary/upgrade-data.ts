import type { EventType } from './define-event-type.ts'

/** Brings the data of a stored event to the newest version of its type, one version at a time. */
export function upgradeData(
  definition: Pick<EventType, 'version' | 'upgrades'>,
  version: number,
  data: unknown,
): unknown {
  let upgraded = data
  for (let from = version; from < definition.version; from++) {
    upgraded = definition.upgrades?.[from]?.(upgraded) ?? upgraded
  }
  return upgraded
}
