/** What an account is found by. */
export interface SearchSource {
  readonly reference: string
  readonly externalId?: string | null
  /** Of every debtor, the primary one's first. */
  readonly names: readonly string[]
  readonly emails: readonly string[]
  /** E.164. */
  readonly phones: readonly string[]
}

/** Letters that Unicode does not take apart into a base letter and an accent, though people type them without. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
}

/** Text as it is compared: lower case, without accents, one space between words. @example foldText('Ó  Briain') // o briain */
export function foldText(text: string): string {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      // Accents, and marks that are not seen: direction marks, joiners, variation selectors.
      .replaceAll(/[\p{Mn}\p{Cf}]/gu, '')
      .replaceAll(/[ßæœøđðþłħıŋ]/g, (letter) => plainLetters[letter] ?? letter)
      .normalize('NFKC')
      .replaceAll(/[\s\p{Cc}]+/gu, ' ')
      .trim()
  )
}

/**
 * Stands between the parts. Below the space, so that Ann comes before Ann Bee when texts are sorted, and no part can hold it:
 * folding turns control characters to spaces.
 */
const partSeparator = '\u001F'

/** What is stored beside an account and looked through by search, the name of the primary debtor first. Whoever changes a part writes it again. */
export function searchText({ reference, externalId, names, emails, phones }: SearchSource): string {
  const digits = phones.map((phone) => phone.replaceAll(/\D/g, ''))
  const parts = [...names, reference, externalId ?? '', ...emails, ...digits].map(foldText)
  return [...new Set(parts.filter((part) => part !== ''))].join(partSeparator)
}
