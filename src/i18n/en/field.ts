/** The sentences and proofs of what goes wrong in the field: `item.field.p1`, `proof.field.p1`. */
export const field = {} as const
