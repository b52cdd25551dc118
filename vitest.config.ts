import { defineConfig } from 'vitest/config';

const timeouts = { testTimeout: 30_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...timeouts,
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/old-browsers/**', '**/node_modules/**'],
        },
      },
      { test: { ...timeouts, name: 'old-browsers', include: ['tests/old-browsers/*.test.ts'], fileParallelism: false } },
    ],
  },
});
