const eastern = 'America/New_York'
const central = 'America/Chicago'
const mountain = 'America/Denver'
const pacific = 'America/Los_Angeles'

/** Code and name of a region, and every time zone in it. */
type Regions = readonly (readonly [code: string, name: string, ...zones: string[]])[]

const unitedStates: Regions = [
  ['AL', 'Alabama', central],
  ['AK', 'Alaska', 'America/Anchorage', 'America/Adak'],
  ['AZ', 'Arizona', 'America/Phoenix', mountain],
  ['AR', 'Arkansas', central],
  ['CA', 'California', pacific],
  ['CO', 'Colorado', mountain],
  ['CT', 'Connecticut', eastern],
  ['DE', 'Delaware', eastern],
  ['DC', 'District of Columbia', eastern],
  ['FL', 'Florida', eastern, central],
  ['GA', 'Georgia', eastern],
  ['HI', 'Hawaii', 'Pacific/Honolulu'],
  ['ID', 'Idaho', mountain, pacific],
  ['IL', 'Illinois', central],
  ['IN', 'Indiana', eastern, central],
  ['IA', 'Iowa', central],
  ['KS', 'Kansas', central, mountain],
  ['KY', 'Kentucky', eastern, central],
  ['LA', 'Louisiana', central],
  ['ME', 'Maine', eastern],
  ['MD', 'Maryland', eastern],
  ['MA', 'Massachusetts', eastern],
  ['MI', 'Michigan', eastern, central],
  ['MN', 'Minnesota', central],
  ['MS', 'Mississippi', central],
  ['MO', 'Missouri', central],
  ['MT', 'Montana', mountain],
  ['NE', 'Nebraska', central, mountain],
  ['NV', 'Nevada', pacific, mountain],
  ['NH', 'New Hampshire', eastern],
  ['NJ', 'New Jersey', eastern],
  ['NM', 'New Mexico', mountain],
  ['NY', 'New York', eastern],
  ['NC', 'North Carolina', eastern],
  ['ND', 'North Dakota', central, mountain],
  ['OH', 'Ohio', eastern],
  ['OK', 'Oklahoma', central],
  ['OR', 'Oregon', pacific, mountain],
  ['PA', 'Pennsylvania', eastern],
  ['RI', 'Rhode Island', eastern],
  ['SC', 'South Carolina', eastern],
  ['SD', 'South Dakota', central, mountain],
  ['TN', 'Tennessee', eastern, central],
  ['TX', 'Texas', central, mountain],
  ['UT', 'Utah', mountain],
  ['VT', 'Vermont', eastern],
  ['VA', 'Virginia', eastern],
  ['WA', 'Washington', pacific],
  ['WV', 'West Virginia', eastern],
  ['WI', 'Wisconsin', central],
  ['WY', 'Wyoming', mountain],
]

const canada: Regions = [
  ['AB', 'Alberta', 'America/Edmonton'],
  ['BC', 'British Columbia', 'America/Vancouver', 'America/Edmonton'],
  ['MB', 'Manitoba', 'America/Winnipeg'],
  ['NB', 'New Brunswick', 'America/Halifax'],
  ['NL', 'Newfoundland and Labrador', 'America/St_Johns', 'America/Halifax'],
  ['NS', 'Nova Scotia', 'America/Halifax'],
  ['NT', 'Northwest Territories', 'America/Edmonton'],
  ['NU', 'Nunavut', 'America/Toronto', 'America/Winnipeg', 'America/Edmonton'],
  ['ON', 'Ontario', 'America/Toronto', 'America/Winnipeg'],
  ['PE', 'Prince Edward Island', 'America/Halifax'],
  ['QC', 'Quebec', 'America/Toronto', 'America/Halifax'],
  ['SK', 'Saskatchewan', 'America/Regina'],
  ['YT', 'Yukon', 'America/Whitehorse'],
]

const australia: Regions = [
  ['ACT', 'Australian Capital Territory', 'Australia/Sydney'],
  ['NSW', 'New South Wales', 'Australia/Sydney', 'Australia/Broken_Hill'],
  ['NT', 'Northern Territory', 'Australia/Darwin'],
  ['QLD', 'Queensland', 'Australia/Brisbane'],
  ['SA', 'South Australia', 'Australia/Adelaide'],
  ['TAS', 'Tasmania', 'Australia/Hobart'],
  ['VIC', 'Victoria', 'Australia/Melbourne'],
  ['WA', 'Western Australia', 'Australia/Perth'],
]

const fold = (text: string): string => text.trim().toLowerCase()

const byRegion = new Map(
  Object.entries({ US: unitedStates, CA: canada, AU: australia }).map(([country, regions]) => [
    country,
    new Map(
      regions.flatMap(([code, name, ...zones]) => [
        [fold(code), zones],
        [fold(name), zones],
      ]),
    ),
  ]),
)

/** The time zones of a state or province, by code or name; none when it is not known. */
export function regionTimeZones(country: string, region: string): readonly string[] {
  return byRegion.get(country)?.get(fold(region)) ?? []
}
