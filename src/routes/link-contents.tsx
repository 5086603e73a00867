import { FACT_KEYS } from '../domain/facts.ts'
import { isFromFile, usePlan } from '../store/use-plan.ts'
import { useWords } from '../ui/language.tsx'

/** Classic mail programs on Windows cut links of about this length; the file is there for what is longer. */
const LONG = 1000

/** What the link holds, and what it does not. */
export function LinkContents({ length }: { length: number }) {
  const t = useWords()
  const { estate, on, by, to, rtcway, roomsway, name, progress } = usePlan((s) => s)
  const answers = FACT_KEYS.filter((fact) => estate[fact] !== undefined).map((fact) => t(`fact.${fact}.name`))
  const ways = [by ?? to, rtcway, roomsway].filter((way) => way !== null)
  const noted = Object.keys(progress).length
  const long = isFromFile() ? 'file' : length > LONG ? 'long' : 'whole'
  return (
    <>
      <div className="columns">
        <section className="stack stack-s">
          <h3>{t('share.in')}</h3>
          <ul className="small">
            <li>
              {answers.length > 0 ? t('share.in.answers', { list: answers }) : t('share.in.no-answers')}
            </li>
            <li>{on ? t('share.in.on', { day: on }) : t('share.in.today')}</li>
            <li>{ways.length > 0 ? t('share.in.ways', { list: ways }) : t('share.in.no-ways')}</li>
          </ul>
        </section>
        <section className="stack stack-s">
          <h3>{t('share.out')}</h3>
          <ul className="small">
            <li>{t('share.out.progress', { n: noted })}</li>
            {name !== '' && <li>{t('share.out.name')}</li>}
            <li>{t('share.out.people')}</li>
          </ul>
          <p className="small muted">{t('share.out.file')}</p>
        </section>
      </div>
      <p className="small muted">{t(`share.length.${long}`, { n: length })}</p>
    </>
  )
}
