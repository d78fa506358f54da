import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// A test waits for what it names; a busy machine takes longer than the second that is waited otherwise.
configure({ asyncUtilTimeout: 30_000 })

// A worker keeps its window from file to file: what announces to screen readers stays in the body.
document.body.replaceChildren()

/**
 * What jsdom lacks and the components rely on. Apps that test with these components use this file as a set-up file too.
 * The stand-ins do what the tests can see (open state, Escape is handled by the component itself), not more.
 */
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  if (this.open) throw new DOMException('The dialog is already open', 'InvalidStateError')
  this.open = true
  const autofocus = this.querySelector<HTMLElement>(
    'button:not(:disabled), input, select, textarea, [tabindex]',
  )
  autofocus?.focus()
}
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false
}
window.matchMedia ??= (query: string) =>
  Object.assign(new EventTarget(), {
    matches: false,
    media: query,
    onchange: null,
    addListener() {},
    removeListener() {},
  }) satisfies MediaQueryList
Element.prototype.scrollIntoView ??= () => {}

afterEach(() => {
  cleanup()
})
