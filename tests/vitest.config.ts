import { defineConfig } from 'vitest/config'

/** Browser tests share one machine's worth of browsers: one file at a time. */
export default defineConfig({
  root: '.',
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.browser.test.ts'],
          setupFiles: ['tests/support/long-runs.ts'],
          // No test asserts a time: on a busy machine it is slow, not wrong.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts'],
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
})
