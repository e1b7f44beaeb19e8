import { defineConfig } from 'vitest/config';

// A test says what must hold, not how fast this machine is: no time limit that a busy one would reach.
export default defineConfig({ test: { include: ['src/**/*.test.ts'], testTimeout: 600_000 } });
