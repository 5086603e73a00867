// Imported before everything else: a schema built earlier would compile itself by `eval`, which the content policy reports.
import * as z from 'zod/mini'
import { en } from 'zod/locales' // without a language every message is 'Invalid input'

z.config({ ...en(), jitless: true })
