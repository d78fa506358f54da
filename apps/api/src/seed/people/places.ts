import type { Random } from '../random.ts'
import type { Market } from '../world.ts'

export interface Place {
  readonly line1: string
  readonly line2: string | null
  readonly postcode: string
  readonly city: string
  readonly region: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string
}

interface Country {
  readonly code: string
  /** Cities with what their postcodes begin with, and the region where addresses name one. */
  readonly cities: readonly (readonly [city: string, postcode: string, region?: string])[]
  readonly streets: readonly string[]
  /** `#` is a digit, `@` a letter or digit; written after the beginning of the postcode. */
  readonly postcodeRest: string
  readonly numberFirst: boolean
}

const ireland: Country = {
  code: 'IE',
  cities: [
    ['Dublin', 'D0'],
    ['Cork', 'T12', 'Co. Cork'],
    ['Galway', 'H91', 'Co. Galway'],
    ['Limerick', 'V94', 'Co. Limerick'],
    ['Waterford', 'X91', 'Co. Waterford'],
    ['Dún Laoghaire', 'A96', 'Co. Dublin'],
    ['Sligo', 'F91', 'Co. Sligo'],
  ],
  streets: [
    'Harbour Row',
    'Patrick Street',
    'Mill Road',
    'Abbey Lane',
    'St. Brigid’s Terrace',
    'Sráid na Trá',
    'Oak Park',
  ],
  postcodeRest: ' @@##',
  numberFirst: true,
}

const unitedStates: Country = {
  code: 'US',
  cities: [
    ['New York', '100', 'NY'],
    ['Boston', '021', 'MA'],
    ['Philadelphia', '191', 'PA'],
    ['Atlanta', '303', 'GA'],
    ['Chicago', '606', 'IL'],
    ['Phoenix', '850', 'AZ'],
    ['Portland', '972', 'OR'],
  ],
  streets: [
    'Maple Avenue',
    'Second Street',
    'Washington Boulevard',
    'Lakeview Drive',
    'Elm Street',
    'County Road 12',
  ],
  postcodeRest: '##',
  numberFirst: true,
}

const abroad: readonly Country[] = [
  {
    code: 'GB',
    cities: [
      ['London', 'SE1'],
      ['Belfast', 'BT7'],
      ['Manchester', 'M14'],
      ['Glasgow', 'G12'],
    ],
    streets: ['Station Road', 'Church Lane', 'Victoria Street', 'The Green'],
    postcodeRest: ' #@@',
    numberFirst: true,
  },
  {
    code: 'DE',
    cities: [
      ['Köln', '506'],
      ['München', '803'],
      ['Saarbrücken', '661'],
    ],
    streets: ['Hauptstraße', 'Am Mühlbach', 'Bahnhofstraße', 'Kölner Weg'],
    postcodeRest: '##',
    numberFirst: false,
  },
  {
    code: 'FR',
    cities: [
      ['Orléans', '450'],
      ['Besançon', '250'],
      ['Lyon', '690'],
    ],
    streets: ['rue de l’Église', 'avenue Jean-Jaurès', 'allée des Chênes'],
    postcodeRest: '##',
    numberFirst: true,
  },
]

const letters = 'ACDEFHKNPRTVWXY'

function postcode(random: Random, start: string, rest: string): string {
  const tail = rest.replaceAll(/[#@]/g, (mark) =>
    mark === '#' ? String(random.int(0, 9)) : letters.charAt(random.int(0, letters.length - 1)),
  )
  // Dublin's districts have one digit more.
  return `${start}${start === 'D0' ? random.int(1, 9) : ''}${tail}`
}

/** An address that could be real and is nobody's: most at home, some abroad. */
export function drawPlace(random: Random, market: Market): Place {
  const home = market === 'ireland' ? ireland : unitedStates
  const country = random.chance(0.82) ? home : random.pick(abroad)
  const [city, start, region] = random.pick(country.cities)
  const [street, number] = [random.pick(country.streets), random.int(1, 190)]
  return {
    line1: country.numberFirst ? `${number} ${street}` : `${street} ${number}`,
    line2: random.chance(0.15) ? `Apartment ${random.int(1, 40)}` : null,
    postcode: postcode(random, start, country.postcodeRest),
    city,
    region: region ?? null,
    country: country.code,
  }
}
