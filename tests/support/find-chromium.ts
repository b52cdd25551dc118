import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';

const installed: Readonly<Record<string, readonly string[]>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
    String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
  ],
};

/** 测试用的浏览器：环境变量 CHROMIUM，本机装好的，Playwright 下载的；都没有是 undefined。 */
export function findChromium(): string | undefined {
  const { CHROMIUM } = process.env;
  if (CHROMIUM !== undefined) return CHROMIUM;
  return [...(installed[process.platform] ?? []), chromium.executablePath()].find((file) => existsSync(file));
}

export const howToInstall = '没有找到 Chromium 或 Chrome。装一个再试：npx playwright install chromium';
