/** A dialog that a menu opens by itself is there by then; what opens later finds the focus given back already. */
const atOnce = 500

let last: { trigger: HTMLElement; at: number } | undefined

/** Something was chosen from the menu of this button. The menu goes, and with it what had the focus. */
export function rememberMenu(trigger: HTMLElement | null): void {
  last = trigger ? { trigger, at: performance.now() } : undefined
}

/** The button of the menu that something was chosen from just now. */
export function chosenFrom(): HTMLElement | undefined {
  return last && performance.now() - last.at < atOnce ? last.trigger : undefined
}
