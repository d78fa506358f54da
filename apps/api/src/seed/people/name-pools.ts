import {
  ar,
  base,
  de,
  el,
  en,
  en_GB,
  en_US,
  es,
  Faker,
  fr,
  he,
  ja,
  pl,
  pt_PT,
  sv,
  tr,
  uk,
  zh_CN,
} from '@faker-js/faker'
import type { LocaleDefinition } from '@faker-js/faker'
import type { Market } from '../world.ts'

/** Names as people of one language bear them. */
export interface NamePool {
  /** Language of messages to them, BCP 47. */
  readonly locale: string
  readonly first: readonly string[]
  readonly last: readonly string[]
  /** True where the family name stands first, without a space. */
  readonly familyFirst: boolean
}

export interface NamePools {
  readonly people: readonly (readonly [pool: NamePool, weight: number])[]
  readonly companies: readonly string[]
  readonly employers: readonly string[]
}

/** Typical in Ireland; the generator has no list of its own for it. */
const irish = {
  first:
    'Aoife Ciara Niamh Saoirse Róisín Sinéad Orla Gráinne Maeve Clodagh Seán Conor Oisín Cillian Darragh Pádraig Eoin Fionn Tadhg Rónán Brian Declan',
  last: 'Murphy Kelly O’Sullivan Walsh Byrne Ryan O’Connor Ó Briain Doyle McCarthy Gallagher Doherty Kennedy Lynch Murray Quinn Moore Ní Dhomhnaill Nolan Keane Duffy Brennan Fitzgerald',
}

const languages: readonly [string, LocaleDefinition, ireland: number, unitedStates: number][] = [
  ['en', en_GB, 14, 0],
  ['en', en_US, 0, 58],
  ['de', de, 7, 3],
  ['fr', fr, 6, 3],
  ['es', es, 6, 18],
  ['pl', pl, 7, 2],
  ['pt', pt_PT, 5, 3],
  ['sv', sv, 2, 1],
  ['tr', tr, 2, 1],
  ['el', el, 1, 1],
  ['uk', uk, 3, 1],
  ['ar', ar, 3, 2],
  ['he', he, 1, 2],
  ['zh', zh_CN, 2, 4],
  ['ja', ja, 1, 1],
]

function drawn(count: number, one: () => string): readonly string[] {
  return [...new Set(Array.from({ length: count }, one))]
}

/** Draws the names that a market's debtors have, once: an account then picks from them, which is far faster than making each. */
export function drawNames(market: Market, seed: number): NamePools {
  const people = languages.flatMap(([locale, definition, ireland, unitedStates]): [NamePool, number][] => {
    const weight = market === 'ireland' ? ireland : unitedStates
    if (weight === 0) return []
    const faker = new Faker({ locale: [definition, en, base], seed })
    const first = drawn(160, () => faker.person.firstName())
    const last = drawn(240, () => faker.person.lastName())
    return [[{ locale, first, last, familyFirst: locale === 'zh' || locale === 'ja' }, weight]]
  })
  if (market === 'ireland') {
    const last = irish.last.split(/ (?!Briain|Dhomhnaill)/)
    people.push([{ locale: 'en', first: irish.first.split(' '), last, familyFirst: false }, 40])
  }
  const english = new Faker({ locale: [market === 'ireland' ? en_GB : en_US, en, base], seed })
  const german = new Faker({ locale: [de, en, base], seed })
  const french = new Faker({ locale: [fr, en, base], seed })
  return {
    people,
    companies: [
      ...drawn(500, () => english.company.name()),
      ...drawn(60, () => german.company.name()),
      ...drawn(60, () => french.company.name()),
    ],
    employers: drawn(80, () => english.company.name()),
  }
}
