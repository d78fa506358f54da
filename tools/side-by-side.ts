/** Does all of it, at most so many at once, each as soon as there is room; answers come in the order of the work. */
export async function sideBySide<Work, Answer>(
  limit: number,
  all: readonly Work[],
  run: (work: Work) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = []
  // Lanes share one iterator: whoever is free takes the next.
  const queue = all.entries()
  const lane = async () => {
    for (const [place, work] of queue) answers[place] = await run(work)
  }
  await Promise.all(Array.from({ length: limit }, lane))
  return answers
}
