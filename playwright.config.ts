import { defineConfig } from '@playwright/test';
import type { EditionOptions } from './tests/support/editions.ts';
import { findChromium, howToInstall } from './tests/support/find-chromium.ts';
import { port } from './tests/support/port.ts';

const executablePath = findChromium();
if (executablePath === undefined) {
  console.error(howToInstall);
  process.exit(1);
}

export default defineConfig<EditionOptions>({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: 'reports/e2e.json' }]],
  use: {
    browserName: 'chromium',
    locale: 'zh-CN',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-sync',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
      ],
    },
  },
  // 双击打开的那一份里有最长的一项，排在前面，不在最后一个人等它。
  projects: [
    { name: 'file', use: { edition: 'file' } },
    { name: 'http', use: { edition: 'http' } },
    // 与 http 同一份页面，只差不是安全上下文；没有另用浏览器能力的几样，两头（http、file）试过就够。
    {
      name: 'http-lan',
      use: { edition: 'http-lan' },
      testIgnore:
        /(drills|procedure|timetable|counting-hall|whole-election|party-branch|debrief|polling-day|keyboard|lesson)\.test\.ts/,
    },
  ],
  webServer: { command: `node src/tools/serve.ts dist --port ${port}`, port, reuseExistingServer: false },
});
