/** Characters that Markdown would read as markup. */
export const plain = (text: string): string => text.replaceAll(/([\\`*_[\]<>|#~&$])/g, '\\$1')

/** What was typed, on one line, whatever ends a line there: a line of its own could begin a list, and so could its first sign. */
export const onOneLine = (text: string): string =>
  plain(
    text
      .split(/[\n\r\v\f\u0085\u2028\u2029]/)
      .map((line) => line.trim())
      .filter(Boolean)
      .join(' / '),
  ).replace(/^(\d{0,9})([-+.)])/, '$1\\$2')
