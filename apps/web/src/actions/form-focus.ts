const controls = 'input:not([type="hidden"]):not(:disabled), select:not(:disabled), textarea:not(:disabled)'

/** The first control of a form, or the one that asks for the focus; of a group of radio buttons the chosen one. */
export function firstControl(form: HTMLElement): HTMLElement | null {
  const first =
    form.querySelector<HTMLElement>('[data-autofocus]') ?? form.querySelector<HTMLElement>(controls)
  if (!(first instanceof HTMLInputElement) || first.type !== 'radio') return first
  return form.querySelector<HTMLElement>(`input[name="${CSS.escape(first.name)}"]:checked`) ?? first
}

/** The first control that something stands against. A group of controls hands on to its first. */
export function firstBadControl(form: HTMLElement): HTMLElement | null {
  const bad = form.querySelector<HTMLElement>('[aria-invalid="true"]')
  if (!bad) return null
  return bad.matches(controls) ? bad : bad.querySelector<HTMLElement>(controls)
}
