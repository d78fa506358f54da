/** Drag and drop watches sizes and positions, which jsdom does not have: an observer that never sees anything. */
class NothingToSee {
  observe() {}
  unobserve() {}
  disconnect() {}
}

globalThis.ResizeObserver ??= NothingToSee
