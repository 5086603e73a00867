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
