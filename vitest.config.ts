import { defineConfig } from 'vitest/config';

// A test says what must hold, not how fast this machine is: no time limit that a busy one would reach.
const test = { testTimeout: 600_000, hookTimeout: 600_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { ...test, name: 'unit', include: ['src/**/*.test.ts'] } },
      // What the finished site says of itself without a browser: it needs `npm run build` first.
      { test: { ...test, name: 'built', include: ['e2e/**/*.test.ts'] } },
    ],
  },
});
