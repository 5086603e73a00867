import type { VersionId } from '../../knowledge/schema.ts'
import { rule, type Rule } from '../clause.ts'
import { versionsIn } from '../estate.ts'

/** Voicemail in Exchange that is not supported with a version of the real-time servers, there or to come. */
export const voicemailNot = <Subject extends VersionId>(id: string): Rule<Subject> =>
  rule({
    id,
    effect: 'discourages',
    reads: ['exchange', 'um'],
    rests: (w, v: Subject) => {
      const not = w.realtime.servers.voicemailNot
      return not?.value.servers.some((server) => server === v) ? not : undefined
    },
    when: (f, { exchange }) =>
      f.um && versionsIn(f.exchange).some((version) => exchange.some((own) => own === version)),
  })
