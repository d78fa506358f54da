/** What is going to happen on an account, in order of time; what happens may put more on it. */
export interface Agenda {
  add(at: number, happen: (at: number) => void): void
  /** Lets everything happen up to a moment; what would come later never does. */
  run(until: number): void
}

export function newAgenda(): Agenda {
  const items: { at: number; happen: (at: number) => void }[] = []
  return {
    add(at, happen) {
      let place = items.length
      // Kept sorted with the next one last; what was added first happens first within one moment.
      while (place > 0 && (items[place - 1]?.at ?? 0) <= at) place--
      items.splice(place, 0, { at, happen })
    },
    run(until) {
      for (let next = items.pop(); next && next.at <= until; next = items.pop()) next.happen(next.at)
    },
  }
}
