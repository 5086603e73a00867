/** What of a link or a kept plan could not be used: loaded when there is such a thing. */
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
  'problem.gap-in-list':
    '“{parameter}” has a dot too many, or a name too few: “{value}”. The answer was left out.',
  'problem.version-twice': '“{parameter}” names the same thing twice: “{value}”. The answer was left out.',
  'problem.none-with-others':
    '“{parameter}” says “none” and names a version as well. The answer was left out.',
  'problem.not-a-day':
    '“{parameter}” has to be a day such as 2026-11-20. “{value}” was left out, and today is used.',
  'problem.before-knowledge':
    'The planning date {value} lies before {begins}, where the knowledge of Offramp begins. Today is used.',
  'problem.after-planning':
    'The planning date {value} lies after {ends}, the last day that Offramp plans for. Today is used: choose a nearer day.',
  'problem.two-formats':
    'The link names two different formats under “{parameter}”. Nothing was taken from it: ask for the link again.',
  'problem.unknown-format':
    'The link is of format “{value}”, which this edition cannot read. Nothing was taken from it.',
  'problem.cannot-stand-together':
    '{newer} and {older} cannot stand in one organization: {newer} refuses to be installed beside {older}. Check which of them you really have.',
  'problem.not-released':
    '{version} had not been released on {day}: check the planning date, or the versions you have.',
  'problem.no-way': 'There is no way to {target} from what you have. The plan below has no steps.',
  'problem.file-unreadable':
    'It is no plan file: it cannot be read as JSON. It may have been cut, or saved by another program. Choose a file that ends in .offramp.json.',
  'problem.file-of-another':
    'It is no plan file of Offramp: it has no format number. Choose a file that ends in .offramp.json.',
  'problem.file-too-new':
    'The file is of format {value}, and this edition reads up to 1. Reload the page for a newer edition, then open it again.',
  'problem.file-too-large':
    'The file is far larger than a plan can be. Choose a file that ends in .offramp.json.',
  'problem.not-in-progress':
    'What the file notes of “{parameter}” could not be read: {field}. It was left out.',
  'problem.moved-on':
    'The task “{parameter}” of an older edition is “{to}” now. What was noted of it stands there.',
  'problem.not-in-file': 'What the file says under “{parameter}” could not be read. It was left out.',
  'problem.not-kept':
    '“{parameter}” is no name of this edition, and what stands there cannot be kept: it is nested too deep, or a number is too large. It was left out.',
  'problem.more-not-in-file': '{count} more things in the file could not be read. They were left out.',
  'ui.problems.title': 'What could not be used',
} as const
