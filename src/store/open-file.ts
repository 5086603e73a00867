import { LONGEST_FILE, readPlanFile } from '../share/plan-file.ts'
import { receive } from './plan.ts'

/** Reads a file that was chosen or dropped; what becomes of it is asked on the page of plans. */
export async function openFile(file: File): Promise<void> {
  const { name } = file
  if (file.size > LONGEST_FILE)
    return receive({ name, file: null, problems: [{ kind: 'file-too-large', parameter: '' }] })
  try {
    receive({ name, ...readPlanFile(await file.text()) })
  } catch {
    receive({ name, file: null, problems: [{ kind: 'file-unreadable', parameter: '' }] }) // a folder, or gone meanwhile
  }
}
