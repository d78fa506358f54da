const pageSize = 65_536

/** Text that grows outside of JavaScript's heap, where millions of short lines would keep the garbage collector busy. */
export interface TextPages {
  add(text: string): void
  pages(): readonly Uint8Array[]
}

export function textPages(): TextPages {
  const full: Uint8Array[] = []
  let page = Buffer.allocUnsafe(pageSize)
  let used = 0
  const turn = (size: number) => {
    if (used > 0) full.push(page.subarray(0, used))
    page = Buffer.allocUnsafe(Math.max(size, pageSize))
    used = 0
  }
  return {
    add(text) {
      // A UTF-16 unit takes at most three bytes of UTF-8.
      const most = text.length * 3
      if (used + most > page.length) turn(most)
      used += page.write(text, used)
    },
    pages: () => (used > 0 ? [...full, page.subarray(0, used)] : full),
  }
}
