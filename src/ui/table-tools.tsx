import { useWords } from './language.tsx'
import type { MethodView } from './method-table.tsx'

interface Props {
  readonly columns: readonly { readonly id: string; readonly name: string }[]
  /** The column that is never hidden. */
  readonly fixed: string
  readonly view: MethodView
  readonly onView: (view: MethodView) => void
}

const valueOf = ({ sorted }: MethodView): string =>
  sorted ? `${sorted.id} ${sorted.desc ? 'falling' : 'rising'}` : ''

function sortedBy(value: string): MethodView['sorted'] {
  const [id = '', way] = value.split(' ')
  return id === '' ? null : { id, desc: way === 'falling' }
}

/** Which columns are shown; and what a table is sorted by, where a phone has no heads of columns to press. */
export function TableTools({ columns, fixed, view, onView }: Props) {
  const t = useWords()
  const toggle = (id: string, shown: boolean) =>
    onView({ ...view, hidden: shown ? view.hidden.filter((own) => own !== id) : [...view.hidden, id] })
  return (
    <div className="tools noprint">
      <div className="sorter">
        <label htmlFor="sort-by">{t('table.sort')}</label>
        <select
          id="sort-by"
          value={valueOf(view)}
          onChange={(event) => onView({ ...view, sorted: sortedBy(event.target.value) })}
        >
          <option value="">{t('table.sort.none')}</option>
          {columns.flatMap(({ id, name }) =>
            ['rising', 'falling'].map((way) => (
              <option key={`${id}-${way}`} value={`${id} ${way}`}>
                {t(`table.sort.${way}`, { column: name })}
              </option>
            )),
          )}
        </select>
      </div>
      <details className="chooser">
        <summary>{t('table.columns')}</summary>
        <fieldset>
          <legend className="sr">{t('table.columns')}</legend>
          {columns
            .filter(({ id }) => id !== fixed)
            .map(({ id, name }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={!view.hidden.includes(id)}
                  onChange={(event) => toggle(id, event.target.checked)}
                />
                {name}
              </label>
            ))}
        </fieldset>
      </details>
    </div>
  )
}
