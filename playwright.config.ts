import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from './e2e/browser.ts';

const port = Number(process.env['TEST_PORT'] ?? 4399);

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.e2e.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Long enough for a machine that is busy with something else: a test says what must hold, not how fast.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath: await findBrowser(),
      args: browserArgs,
    },
  },
  webServer: {
    command: 'node src/build/serve.ts',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
