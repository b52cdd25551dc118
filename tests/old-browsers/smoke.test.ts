import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, type DrivenBrowser } from '../support/driven-browser.ts';
import { oddFolder, type OddFolder } from '../support/odd-folder.ts';
import { pages, steps } from './steps.ts';
import { binaryOf, isUnpacked, wantedVersions } from './versions.ts';

let offline: OddFolder;

beforeAll(() => {
  if (!existsSync('dist-offline/index.html')) throw new Error('没有离线文件夹，请先运行 npm run build');
  offline = oddFolder('dist-offline');
});

afterAll(() => offline.remove());

for (const version of wantedVersions()) {
  if (!isUnpacked(version)) console.warn(`没有装 Chromium ${version}，这一版跳过；要试就先运行 npm run old-browsers`);

  describe.skipIf(!isUnpacked(version))(`Chromium ${version}，从怪名字的文件夹双击打开`, () => {
    let browser: DrivenBrowser;

    beforeAll(async () => {
      browser = await launch(binaryOf(version));
    });

    afterAll(() => browser.close());

    test.each(pages)('%s 打得开，控制台没有报错，不向网络发请求', async (page) => {
      const before = browser.problems.length;
      await browser.open(offline.url(page));
      await browser.waitFor("document.querySelector('astro-island[ssr][client=load]') === null");
      await browser.waitFor("document.querySelector('h1') !== null && document.querySelector('h1').textContent.trim() !== ''");
      expect({ problems: browser.problems.slice(before), requests: browser.requests }).toEqual({ problems: [], requests: [] });
    });

    test.each(steps)('$name', async ({ run }) => {
      await run({ binary: binaryOf(version), url: offline.url });
    });
  });
}
