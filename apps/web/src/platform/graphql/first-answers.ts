/** What the server answered within the page to a question that the program is about to ask. */
export interface FirstAnswer {
  readonly operationName: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly data: Readonly<Record<string, unknown>>
}

/** None where the page came without, such as from the development server. */
export function readFirstAnswers(page: Document = document): readonly FirstAnswer[] {
  const text = page.getElementById('first-answers')?.textContent
  return text ? (JSON.parse(text) as readonly FirstAnswer[]) : []
}
