import { defineConfig } from '@playwright/test'

const port = Number(process.env.E2E_PORT ?? 3900)

/** Browser tests run against the built site, in the Chromium that is installed on the machine: nothing is downloaded. */
export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // One more than the cores that are sure to be there: a visit also waits.
  workers: 3,
  reporter: [['list', { printSteps: false }]],
  timeout: 60_000,
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'site', testIgnore: '*.alone.spec.ts' },
    // Looks at the disk, which the framework also writes to while other tests open pages: runs when they are done.
    { name: 'alone', testMatch: '*.alone.spec.ts', dependencies: ['site'] },
  ],
  webServer: {
    command: 'npm start',
    url: `http://localhost:${port}/km`,
    env: { PORT: String(port) },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
  },
})
