/** A function of an object, worked out once for each: nearly every rule asks the same of the same answer, or world. */
export function remembered<A extends object, B>(ask: (of: A) => B): (of: A) => B {
  const known = new WeakMap<A, { readonly value: B }>()
  return (of) => {
    const before = known.get(of)
    if (before) return before.value
    const value = ask(of)
    known.set(of, { value })
    return value
  }
}

/** The same of a text; texts are few, and are kept. */
export function rememberedText<B>(ask: (of: string) => B): (of: string) => B {
  const known = new Map<string, { readonly value: B }>()
  return (of) => {
    const found = known.get(of) ?? { value: ask(of) }
    known.set(of, found)
    return found.value
  }
}
