import { defineConfig } from 'vitest/config';

/** Tests that open or read the built site; everything else runs on its own. */
const BUILT_SITE = ['tests/site/**/*.test.ts', 'tests/**/browser/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: BUILT_SITE,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'site',
          include: BUILT_SITE,
          globalSetup: 'tests/site/global-setup.ts',
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
