/** The part of the platform's WebAssembly that is used here; TypeScript declares it only together with the whole DOM. */
declare namespace WebAssembly {
  type Imports = Record<string, object>
  interface Instance {
    readonly exports: Record<string, unknown>
  }
  function instantiate(bytes: Uint8Array, imports: Imports): Promise<{ instance: Instance }>
}
