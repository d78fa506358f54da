type Read = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string }

/** What stands in the field of the variables, or what is wrong with it. */
export function readVariables(text: string): Read {
  if (text.trim() === '') return { ok: true, value: {} }
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ok: true, value }
    return { ok: false, message: 'Variables are an object: { "name": value }.' }
  } catch {
    return { ok: false, message: 'This is not JSON. Names and texts stand in double quotes.' }
  }
}
