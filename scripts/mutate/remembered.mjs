// Stands in for src/domain/remembered.ts while mutants are tried: what one mutant worked out must not reach the next.
let round = 0
export const forget = () => {
  round += 1
}

/** @template {object} A @template B @param {(of: A) => B} ask @returns {(of: A) => B} */
export function remembered(ask) {
  /** @type {WeakMap<A, { value: B }>} */
  let known = new WeakMap()
  let of = round
  return (own) => {
    if (of !== round) [known, of] = [new WeakMap(), round]
    const before = known.get(own)
    if (before) return before.value
    const value = ask(own)
    known.set(own, { value })
    return value
  }
}

/** @template B @param {(of: string) => B} ask @returns {(of: string) => B} */
export const rememberedText = (ask) => ask
