import { hasMail } from '../domain/estate.ts'
import type { Progress } from '../domain/progress.ts'
import { clientNamed, isTalkProgram } from '../domain/support.ts'
import { NEWEST_SOURCE } from '../knowledge/begins.ts'
import type { Translator } from '../i18n/translate.ts'
import { clientStateIn, deadlineDayIn } from '../i18n/words.ts'
import { legTitleIn } from './leg-title.ts'
import { asideLines, asideOfDocument, itemLine, notedLines } from './markdown-task.ts'
import { onOneLine, plain } from './markdown-text.ts'
import type { PlanDocument } from './plan-document.ts'
import { staleLines } from './stale-document.ts'

type Source = PlanDocument['timeline'][number]['source']
type Reason = PlanDocument['methods'][number]['reasons'][number]

/** Which way it is, whether it was chosen, and what is still open. */
function wayLines(
  t: Translator,
  { plan, needs, methods, targets, realtime }: PlanDocument,
): readonly string[] {
  const { by, target, realtime: goal } = plan?.journey ?? {}
  const mail = by ? t.show(by) : target ? t('plan.to-version', { version: target }) : ''
  const isRuledOut = (id: string | undefined) =>
    [...methods, ...targets, ...realtime.targets].some((own) => own.id === id && own.verdict === 'impossible')
  const half = (way: string, chosen: boolean | undefined, ruledOut: boolean) =>
    way === ''
      ? []
      : [way, t(chosen ? 'plan.chosen' : 'plan.by-default'), ...(ruledOut ? [t('plan.ruled-out')] : [])]
  const open = needs.map((fact) => t(`fact.${fact}.name`))
  return [
    ...(plan ? [] : [t('plan.none')]),
    ...half(mail && t('plan.of', { way: mail }), plan?.chosen, isRuledOut(by ?? target)),
    ...half(goal ? t('plan.realtime-of', { way: goal }) : '', plan?.chosenRealtime, isRuledOut(goal)),
    ...(open.length > 0 ? [t('plan.needs', { needs: open })] : []),
    '',
  ]
}

const nameOfProgram = (t: Translator, token: string): string => t.show(clientNamed(token) ?? token)

/** The programs of one half against the stops of its plan: a row a program, a column a stop. */
function clientLines(
  t: Translator,
  clients: PlanDocument['clients'],
  title: string,
  mark: (source: Source) => string,
): readonly string[] {
  const [first] = clients
  if (!first) return []
  const nameOf = (subject: string) => t.show(subject === 'cloud' ? 'exchange-online' : subject)
  const stops = first.against.map(({ subject }) => nameOf(subject))
  return [
    `## ${t(title)}`,
    '',
    `| ${[t('clients.program'), ...stops, t('clients.replace.column')].join(' | ')} |`,
    `| ${['', ...stops, ''].map(() => '---').join(' | ')} |`,
    ...clients.map(({ program, ended, against, replace }) => {
      const cells = against.map((cell) =>
        [clientStateIn(t, cell), cell.note && plain(cell.note), cell.source && mark(cell.source)]
          .filter(Boolean)
          .join(' '),
      )
      const instead = replace?.by.map((id) => nameOfProgram(t, id)) ?? []
      const when = [
        replace ? `${t(`phase.${replace.phase}`)}, ${t.show(replace.leg)}` : '–',
        instead.length > 0 && t('clients.replace.by', { by: instead }),
      ]
        .filter(Boolean)
        .join('. ')
      const name = [nameOfProgram(t, program), ended && t('clients.ended', { day: ended })]
        .filter(Boolean)
        .join('. ')
      return `| ${[name, ...cells, when].join(' | ')} |`
    }),
    '',
  ]
}

/**
 * The plan document as Markdown: verdicts with their reasons, the way, the checklist with boxes, the timeline, the
 * sources. Boxes, owners and notes are as `progress` has them.
 */
export function markdownOf(
  t: Translator,
  document: PlanDocument,
  link: string,
  progress: Progress = {},
): string {
  const cited: string[] = []
  const mark = (source: Source): string => {
    const key = `${source.title}. ${t('ui.source.by', { publisher: source.publisher })}, ${
      source.date ? t(`ui.source.${source.dated}`, { day: source.date }) : t('ui.source.undated')
    }. <${source.url}>`
    if (!cited.includes(key)) cited.push(key)
    // Where nothing is said, the confidence is high.
    const doubts = [
      source.confidence !== 'high' && t(`confidence.${source.confidence}`),
      source.derived && t(source.also.includes('readings') ? 'ui.source.reading' : 'ui.source.derived'),
      source.secondhand && t('ui.source.secondhand'),
    ].filter((doubt) => doubt !== false)
    return `[${[cited.indexOf(key) + 1, ...doubts].join(', ')}]`
  }
  const disputed = ({ disagreement }: Source, indent = ''): readonly string[] =>
    disagreement ? [`${indent}  - ${t('ui.disagree')}: ${plain(disagreement.text)}`] : []
  const reasonLine = (reason: Reason, indent = '', weighed = true): string => {
    const effect = weighed ? `${t(`effect.${reason.effect}`)}: ` : ''
    const line = `${indent}- ${effect}${plain(reason.text)} ${mark(reason.source)}`
    return [line, ...disputed(reason.source, indent)].join('\n')
  }
  const reasonsOrNone = (reasons: readonly Reason[]): readonly string[] =>
    reasons.length > 0 ? reasons.map((reason) => reasonLine(reason)) : [t('verdict.no-reasons')]
  const targetLines = (target: PlanDocument['targets'][number]): readonly string[] => [
    `### ${t.show(target.id)}: ${t(`verdict.${target.verdict}`)}`,
    '',
    ...reasonsOrNone(target.reasons),
    ...(target.route?.hops ?? []).flatMap((hop, i) => [
      `${i + 1}. ${t(`ui.hop.${hop.kind}`, { install: hop.install, beside: hop.beside, retire: hop.retire })}`,
      ...hop.reasons.map((reason) => reasonLine(reason, '   ', false)),
    ]),
    '',
  ]

  // Only the real-time half was told of: nothing is said of mail.
  const talksOnly = !hasMail(document.answers)

  const lines = [
    `# ${t('ui.plan.title')}`,
    '',
    t('ui.asof', { day: document.asOf }),
    t('ui.edition', { day: document.edition, newest: NEWEST_SOURCE }),
    '',
    ...(link ? [`<${link}>`, ''] : []),
    ...staleLines(t, document),
    ...wayLines(t, document),
    ...(document.problems.length > 0
      ? [
          `## ${t('ui.problems.title')}`,
          '',
          ...document.problems.map((problem) => `- ${onOneLine(problem.text)}`),
          '',
        ]
      : []),
    ...(document.present.length > 0
      ? [
          `## ${t('ui.present.title')}`,
          '',
          ...document.present.flatMap((own) => [
            `### ${t.show(own.id)}`,
            '',
            ...own.reasons.map((reason) => reasonLine(reason, '', false)),
            '',
          ]),
        ]
      : []),
    ...(talksOnly ? [] : [`## ${t('ui.verdict.title')}`, '']),
    ...(talksOnly ? [] : document.methods).flatMap((method) => [
      `### ${t.show(method.id)}: ${t(`verdict.${method.verdict}`)}${method.needs.length > 0 ? ` (${t('ui.provisional')})` : ''}`,
      '',
      ...reasonsOrNone(method.reasons),
      '',
    ]),
    ...(talksOnly ? [] : [`## ${t('ui.way.title')}`, '']),
    ...(talksOnly ? [] : document.targets).flatMap(targetLines),
    ...(document.realtime.targets.length > 0
      ? [`## ${t('ui.realtime.title')}`, '', ...document.realtime.targets.flatMap(targetLines)]
      : []),
    ...(document.realtime.chat.length > 0 ? [`## ${t('ui.rooms.title')}`, ''] : []),
    ...document.realtime.chat.flatMap(({ id, ways }) => [
      `### ${t.show(id)}`,
      '',
      ...ways.flatMap((way) => [
        `- ${t.show(way.id)}: ${t(`verdict.${way.verdict}`)}`,
        ...way.reasons.map((reason) => reasonLine(reason, '  ')),
      ]),
      '',
    ]),
    `## ${t('ui.checklist.title')}`,
    '',
    ...(document.plan?.legs ?? []).flatMap((leg) => [
      `### ${legTitleIn(t, leg.id)}`,
      '',
      ...leg.phases.flatMap(({ phase, items }) => [
        `#### ${t(`phase.${phase}`)}`,
        '',
        ...items.flatMap((item) => [
          `${itemLine(t, item, progress[item.id])} ${mark(item.source)}`,
          ...(item.proof && item.owner
            ? [
                `  - ${t(`owner.${item.owner}`)}. ${t('ui.proof')}: ${plain(item.proof.shows)}${item.proof.run ? ` \`${item.proof.run}\`` : ''}`,
              ]
            : []),
          ...notedLines(t, progress[item.id]),
          ...disputed(item.source),
        ]),
        '',
      ]),
    ]),
    ...asideLines(t, asideOfDocument(document.plan?.legs ?? [], progress)),
    ...clientLines(
      t,
      document.clients.filter(({ program }) => !isTalkProgram(program)),
      'ui.clients.title',
      mark,
    ),
    ...clientLines(
      t,
      document.clients.filter(({ program }) => isTalkProgram(program)),
      'ui.talk.title',
      mark,
    ),
    `## ${t('ui.timeline.title')}`,
    '',
    `| ${['product', 'released', 'mainstream', 'end', 'paid', 'state'].map((c) => t(`ui.timeline.${c}`)).join(' | ')} |`,
    '| --- | --- | --- | --- | --- | --- |',
    ...document.timeline.map(
      (life) =>
        `| ${t.show(life.product)} | ${life.released} | ${life.mainstreamEnd ?? '–'} | ${life.endOfSupport ?? t('ui.no-end-announced')} ${mark(life.source)} | ${life.paidUpdatesUntil ?? '–'} | ${t(`state.${life.state}`)} |`,
    ),
    '',
    ...(document.deadlines.length > 0
      ? [
          `## ${t('ui.deadlines.title')}`,
          '',
          `| ${['when', 'what', 'state'].map((c) => t(`ui.deadlines.${c}`)).join(' | ')} |`,
          '| --- | --- | --- |',
          ...document.deadlines.map(
            (own) =>
              `| ${deadlineDayIn(t, own)} | ${plain(own.text)} ${mark(own.source)} | ${t(`deadline-state.${own.state}`)} |`,
          ),
          '',
        ]
      : []),
  ]
  return [
    ...lines,
    `## ${t('ui.sources.title')}`,
    '',
    ...cited.map((source, i) => `${i + 1}. ${source}`),
    '',
  ].join('\n')
}
