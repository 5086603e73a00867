import * as z from 'zod/mini'

// Before any schema is built: without it zod tries `new Function`, which the strict policy reports. Messages are
// never shown, as problems have words of their own, so no language of zod's is loaded.
z.config({ jitless: true })
