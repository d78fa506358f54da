import { describe, expect, it } from 'vitest'
import { foldText, searchText } from './search-text.ts'

describe('foldText', () => {
  it.each([
    ['Ó  Briain', 'o briain'],
    ['MÜLLER & Söhne', 'muller & sohne'],
    ['Straße', 'strasse'],
    ['Łukasz Żółć', 'lukasz zolc'],
    ['İstanbul', 'istanbul'],
    ['Ｆｕｌｌ　ｗｉｄｔｈ', 'full width'],
    ['  tab\tand\nnewline ', 'tab and newline'],
    ['\u200fשָׁלוֹם', 'שלום'],
    ['한국', '한국'],
    ['❤️ Emoji 😟', '❤ emoji 😟'],
  ])('folds %j to %j', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  it('folds text that is composed and text that is taken apart to the same', () => {
    expect(foldText('é')).toBe(foldText('e\u0301'))
  })

  it('changes nothing when it is applied again', () => {
    for (const text of ['Ǆ ﬁne Ω İ ß', 'ΣΊΣΥΦΟΣ', 'Å']) expect(foldText(foldText(text))).toBe(foldText(text))
  })
})

describe('searchText', () => {
  it('holds names, reference, external id, e-mails and the digits of phones, each once', () => {
    expect(
      searchText({
        reference: 'DEB-000123',
        externalId: 'CRM 9',
        names: ['Marisol Keane', 'Seán Keane', 'Marisol Keane'],
        emails: ['m.keane@example.test'],
        phones: ['+353850123344'],
      }),
    ).toBe(
      'marisol keane|sean keane|deb-000123|crm 9|m.keane@example.test|353850123344'.replaceAll('|', '\u001F'),
    )
  })

  it('sorts a name before the same with more words, whatever comes after it', () => {
    const of = (name: string) => searchText({ reference: 'Z', names: [name], emails: [], phones: [] })
    expect([of('Ann Bee'), of('Ánn'), of('ANN C')].toSorted()).toEqual([
      of('Ánn'),
      of('Ann Bee'),
      of('ANN C'),
    ])
  })

  it('leaves out what is not there', () => {
    expect(searchText({ reference: 'A1', externalId: null, names: [], emails: [], phones: [] })).toBe('a1')
  })
})
