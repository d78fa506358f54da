/**
 * A check whose answers are kept by its text: settings are read with every account, and asking the platform about a time
 * zone takes longer than the rest of them together. What is beyond a thousand texts is asked each time.
 */
export function remembered(check: (text: string) => boolean): (text: string) => boolean {
  const answers = new Map<string, boolean>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    const answer = check(text)
    if (answers.size < 1_000) answers.set(text, answer)
    return answer
  }
}
