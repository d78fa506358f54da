/** Languages that templates are usually written in; a debtor may have any other. */
const common = [
  'en',
  'en-GB',
  'en-IE',
  'en-US',
  'de',
  'de-AT',
  'de-CH',
  'fr',
  'fr-BE',
  'fr-CH',
  'nl',
  'nl-BE',
  'it',
  'es',
  'pt',
  'pl',
  'cs',
  'da',
  'sv',
  'nb',
  'fi',
  'ro',
  'hu',
  'el',
  'tr',
  'uk',
  'ar',
  'zh',
]

/** @example languageName('en-IE', 'en') // 'English (Ireland)' */
export function languageName(tag: string, reader: string | undefined): string {
  if (tag === '') return ''
  try {
    const names = new Intl.DisplayNames(reader ? [reader] : undefined, {
      type: 'language',
      languageDisplay: 'standard',
    })
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}

/** The languages to choose from, the one that is set among them. */
export function languageOptions(current: string, reader: string | undefined) {
  const tags = current === '' || common.includes(current) ? common : [current, ...common]
  return [
    { value: '', label: 'not chosen' },
    ...tags.map((tag) => ({ value: tag, label: languageName(tag, reader) })),
  ]
}
