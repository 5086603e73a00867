import type { IsoDate } from '../knowledge/schema.ts'

/** What a link held that could not be used: a code with its data, never prose. The words are `problem.<kind>`. */
export type LinkProblem =
  | { readonly kind: 'unknown-parameter'; readonly parameter: string }
  | { readonly kind: 'more-unknown-parameters'; readonly parameter: string; readonly count: number }
  | { readonly kind: 'not-in-this-edition'; readonly parameter: string }
  | { readonly kind: 'repeated'; readonly parameter: string }
  | { readonly kind: 'empty'; readonly parameter: string }
  | { readonly kind: 'not-a-whole-number'; readonly parameter: string; readonly value: string }
  | { readonly kind: 'not-a-number'; readonly parameter: string; readonly value: string }
  | {
      readonly kind: 'out-of-range'
      readonly parameter: string
      readonly value: string
      readonly from: number
      readonly to: number
    }
  | { readonly kind: 'not-yes-or-no'; readonly parameter: string; readonly value: string }
  | { readonly kind: 'unknown-value'; readonly parameter: string; readonly value: string }
  | { readonly kind: 'gap-in-list'; readonly parameter: string; readonly value: string }
  | { readonly kind: 'version-twice'; readonly parameter: string; readonly value: string }
  | { readonly kind: 'none-with-others'; readonly parameter: string }
  | { readonly kind: 'not-a-day'; readonly parameter: string; readonly value: string }
  | {
      readonly kind: 'before-knowledge'
      readonly parameter: string
      readonly value: IsoDate
      readonly begins: IsoDate
    }
  | {
      readonly kind: 'after-planning'
      readonly parameter: string
      readonly value: IsoDate
      readonly ends: IsoDate
    }
  | { readonly kind: 'two-formats'; readonly parameter: string }
  | { readonly kind: 'unknown-format'; readonly parameter: string; readonly value: string }

/** What a saved plan held that could not be used, besides what a link can hold as well. */
export type FileProblem =
  | { readonly kind: 'file-unreadable'; readonly parameter: string }
  | { readonly kind: 'file-of-another'; readonly parameter: string }
  | { readonly kind: 'file-too-new'; readonly parameter: string; readonly value: string }
  | { readonly kind: 'file-too-large'; readonly parameter: string }
  | { readonly kind: 'not-in-progress'; readonly parameter: string; readonly field: string }
  | { readonly kind: 'moved-on'; readonly parameter: string; readonly to: string }
  | { readonly kind: 'not-in-file'; readonly parameter: string }
  | { readonly kind: 'not-kept'; readonly parameter: string }
  | { readonly kind: 'more-not-in-file'; readonly parameter: string; readonly count: number }

export type Problem = LinkProblem | FileProblem

/** Nothing was taken from a link, as it is not of the format that this edition reads. */
export const isOtherFormat = ({ kind }: Problem): boolean =>
  kind === 'unknown-format' || kind === 'two-formats'

/** Reader-supplied text, cut so that a sentence stays a sentence. */
export const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)
