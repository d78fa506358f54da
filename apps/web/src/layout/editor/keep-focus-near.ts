const cellOf = (id: string) => document.querySelector<HTMLElement>(`[data-widget="${CSS.escape(id)}"]`)
const idOf = (element: Element | null | undefined) =>
  element instanceof HTMLElement ? element.dataset['widget'] : undefined

/** Called before a widget moves or goes. Should the focus get lost by it, it is on the widget afterwards, or on what was beside it. */
export function keepFocusNear(id: string): void {
  const cell = cellOf(id)
  const around = cell?.parentElement?.closest('[data-widget]')
  const near = [id, ...[cell?.nextElementSibling, cell?.previousElementSibling, around].map(idOf)]
  // React puts the new page in place, and a dialog gives the focus back, within two frames.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement && document.activeElement !== document.body) return
      const there = near.map((one) => (one === undefined ? null : cellOf(one))).find(Boolean)
      there?.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.focus()
    }),
  )
}
