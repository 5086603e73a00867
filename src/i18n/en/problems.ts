/** What of a link could not be used: loaded when there is such a thing. */
export const problems = {
  'problem.unknown-parameter':
    '“{parameter}” is not a name that Offramp knows. It was left out; the link may have been cut or mistyped.',
  'problem.more-unknown-parameters': '{count} more unknown names were left out.',
  'problem.not-in-this-edition':
    '“{parameter}” is the name for the first day of a schedule, which this edition does not read. It was left out.',
  'problem.repeated':
    '“{parameter}” is given twice with different values. Neither was taken: say which is right.',
  'problem.empty': '“{parameter}” has no value. It was left out and counts as not answered.',
  'problem.not-a-whole-number':
    '“{parameter}” has to be a whole number in digits only, such as 120. “{value}” was left out.',
  'problem.not-a-number': '“{parameter}” has to be a number such as 35 or 12.5. “{value}” was left out.',
  'problem.out-of-range': '“{parameter}” has to lie between {from} and {to}. “{value}” was left out.',
  'problem.not-yes-or-no': '“{parameter}” has to be yes or no. “{value}” was left out.',
  'problem.unknown-value':
    '“{parameter}” has the value “{value}”, which Offramp does not know. The answer was left out.',
  'problem.version-twice': '“{parameter}” names the same thing twice: “{value}”. The answer was left out.',
  'problem.none-with-others':
    '“{parameter}” says “none” and names a version as well. The answer was left out.',
  'problem.not-a-day':
    '“{parameter}” has to be a day such as 2026-11-20. “{value}” was left out, and today is used.',
  'problem.before-knowledge':
    'The planning date {value} lies before {begins}, where the knowledge of Offramp begins. Today is used.',
  'problem.unknown-format':
    'The link is of format “{value}”, which this edition cannot read. Nothing was taken from it.',
  'problem.cannot-stand-together':
    '{newer} and {older} cannot stand in one organization: {newer} refuses to be installed beside {older}. Check which of them you really have.',
  'problem.not-released':
    '{version} had not been released on {day}: check the planning date, or the versions you have.',
  'problem.no-way': 'There is no way to {target} from what you have. The plan below has no steps.',
  'ui.problems.title': 'What could not be used',
  'ui.problems.close': 'Close',
} as const
