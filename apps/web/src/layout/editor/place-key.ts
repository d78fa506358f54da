import type { Place } from '@arrears/domain/layout/places'

/** A place as one text, for drag and drop and for lists: `page`, or `<tabs id>/<tab id>`. */
export function placeKey(place: Place): string {
  return place === 'page' ? place : `${place.tabsId}/${place.tabId}`
}

export function parsePlaceKey(key: string): Place {
  const [tabsId, tabId] = key.split('/')
  return tabsId && tabId ? { tabsId, tabId } : 'page'
}
