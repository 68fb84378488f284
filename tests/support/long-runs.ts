import fc from 'fast-check'

/** Property tests try a hundred cases each; `npm run test:long` ten thousand where a test sets no number itself. */
if (process.env.KINDLINE_LONG)
  fc.configureGlobal({ numRuns: 10_000, interruptAfterTimeLimit: 120_000 })
