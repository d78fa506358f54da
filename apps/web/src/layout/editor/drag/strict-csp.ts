import { StyleInjector } from '@dnd-kit/dom'

/**
 * dnd-kit writes its rules into a <style> element, which a strict CSP blocks and reports. The same rules stand in
 * drag-surface.css instead.
 */
StyleInjector.prototype.register = () => () => undefined
