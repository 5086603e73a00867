import { useId } from 'react'
import { spreadOf, SPREADS, yearsOf, type Years } from '../domain/years.ts'
import type { IsoDate } from '../knowledge/schema.ts'
import { useWords } from './language.tsx'
import './timeline.css'

interface Props {
  readonly years: Years
  /** Everything that there is to see. */
  readonly whole: Years
  readonly asOf: IsoDate
  readonly onChange: (years: Years) => void
}

const yearsFrom = (least: number, most: number): readonly number[] =>
  Array.from({ length: most - least + 1 }, (_, i) => least + i)

/** Which years the picture shows: a spread around the planning date, or from one year to another. */
export function YearRange({ years, whole, asOf, onChange }: Props) {
  const t = useWords()
  const name = useId()
  const spread = spreadOf(years, asOf, whole)
  const first = Math.min(whole.from, years.from)
  const last = Math.max(whole.to, years.to)
  return (
    <>
      <fieldset className="range">
        <legend>{t('lives.range')}</legend>
        {SPREADS.map((own) => (
          <label key={own}>
            <input
              type="radio"
              name={name}
              checked={spread === own}
              onChange={() => onChange(yearsOf(own, asOf, whole))}
            />
            {t(`lives.range.${own}`)}
          </label>
        ))}
      </fieldset>
      <div className="range">
        <label>
          {t('lives.range.from')}
          <select
            value={years.from}
            onChange={(event) => onChange({ ...years, from: Number(event.target.value) })}
          >
            {yearsFrom(first, years.to).map((year) => (
              <option key={year}>{year}</option>
            ))}
          </select>
        </label>
        <label>
          {t('lives.range.to')}
          <select
            value={years.to}
            onChange={(event) => onChange({ ...years, to: Number(event.target.value) })}
          >
            {yearsFrom(years.from, last).map((year) => (
              <option key={year}>{year}</option>
            ))}
          </select>
        </label>
      </div>
    </>
  )
}
