import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteFiles } from '../../src/build/site-files.ts';
import { staticServer } from '../../src/tools/static-server.ts';
import { allVersions, binaryOf, isUnpacked } from '../old-browsers/versions.ts';
import { launch, type DrivenBrowser } from '../support/driven-browser.ts';
import { findChromium, howToInstall } from '../support/find-chromium.ts';
import { oddFolder, type OddFolder } from '../support/odd-folder.ts';
import { buildFixture } from './build-fixture.ts';

let online: string;
let offlineFolder: string;
let offline: OddFolder;

beforeAll(async () => {
  ({ online, offline: offlineFolder } = await buildFixture());
  offline = oddFolder(offlineFolder);
});

afterAll(() => offline.remove());

test('两个版本的每一页都有策略', () => {
  for (const folder of [online, offlineFolder]) {
    const pages = siteFiles(folder).filter((file) => file.endsWith('.html'));
    expect(pages).toEqual(['index.html', '课程/第一课/index.html']);
    for (const page of pages) expect(readFileSync(`${folder}/${page}`, 'utf8')).toContain("default-src 'none'");
  }
});

test('离线版里没有模块脚本，也没有从根算起的链接', () => {
  const page = readFileSync(`${offlineFolder}/index.html`, 'utf8');
  expect(page).not.toMatch(/type="module"|\bimport\(|(?:href|src)="\//);
});

const current = findChromium();
if (current === undefined) console.warn(howToInstall);
const binaries = [
  ...(current === undefined ? [] : [['现在的 Chromium', current] as const]),
  ...allVersions.filter(isUnpacked).map((version) => [`Chromium ${version}`, binaryOf(version)] as const),
];

describe.each(binaries)('%s，从怪名字的文件夹双击打开', (_name, binary) => {
  let browser: DrivenBrowser;

  beforeAll(async () => {
    browser = await launch(binary);
    await browser.open(offline.url('/'));
    await browser.waitFor("document.querySelector('astro-island[ssr]') === null");
  });

  afterAll(() => browser.close());

  const textOf = (selector: string) => browser.evaluate(`document.querySelector('${selector}').textContent`);
  const widthOf = (selector: string) => browser.evaluate(`getComputedStyle(document.querySelector('${selector}')).width`);
  const isLoaded = (selector: string) => `document.querySelector('${selector}').naturalWidth > 0`;

  test('内联脚本和模块脚本都运行了，时机与在线时相同', async () => {
    expect(await browser.evaluate('document.documentElement.className')).toBe('themed');
    expect(await textOf('#ready')).toBe('模块脚本在 DOMContentLoaded 之前运行');
  });

  test('组件能操作，限定范围的样式生效', async () => {
    await browser.click('.counter');
    await browser.waitFor("document.querySelector('.counter').textContent === '4'");
    expect(await widthOf('.counter')).toBe('77px');
  });

  test('按需载入的组件、数据、图片和样式都到了', async () => {
    await browser.click('.open');
    await browser.waitFor("document.querySelector('.panel') !== null");
    expect(await textOf('.panel p')).toContain('"names":["林甲","周乙"]');
    expect(await widthOf('.panel p')).toBe('55px');
    await browser.waitFor(isLoaded('.figure'));
    await browser.waitFor(isLoaded('img'));
  });

  test('链接走到子文件夹的页面再回来，问号和井号后面的还在', async () => {
    const link = await browser.evaluate("document.querySelector('#lesson').href");
    expect(link).toBe(offline.url('/课程/第一课/?from=home#end'));
    await browser.open(String(link));
    expect(await textOf('h1')).toBe('第一课');
    expect(await browser.evaluate("document.querySelector('#home').href")).toBe(offline.url('/'));
    expect(await browser.evaluate("document.querySelector('#up').href")).toBe(offline.url('/'));
  });

  test('一路没有报错，没有被策略拦下的东西，没有向网络发请求', () => {
    expect({ problems: browser.problems, requests: browser.requests }).toEqual({ problems: [], requests: [] });
  });

  test('策略真的在管：没有散列的内联脚本不运行', async () => {
    await browser.evaluate(
      "document.body.appendChild(Object.assign(document.createElement('script'), { text: 'window.ran = true' })), undefined",
    );
    expect(await browser.evaluate('window.ran')).toBeUndefined();
    expect(browser.problems).toEqual([expect.stringContaining('Content Security Policy')]);
  });
});

describe.skipIf(current === undefined)('离线文件夹放进网站的子目录', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'hosted-'));
  let server: Server;
  let browser: DrivenBrowser;
  let home: string;

  beforeAll(async () => {
    cpSync(offlineFolder, path.join(root, '乡镇/学堂'), { recursive: true });
    server = staticServer(root).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the server has no port');
    home = `http://127.0.0.1:${address.port}${encodeURI('/乡镇/学堂/')}`;
    browser = await launch(current ?? '');
  });

  afterAll(async () => {
    await browser.close();
    server.close();
    rmSync(root, { recursive: true });
  });

  test('组件、按需载入的数据和链接都在子目录里', async () => {
    await browser.open(home);
    await browser.waitFor("document.querySelector('astro-island[ssr]') === null");
    await browser.click('.open');
    await browser.waitFor("document.querySelector('.panel') !== null");
    expect(await browser.evaluate("document.querySelector('.lesson').href")).toBe(
      `${home}${encodeURI('课程/第一课/index.html')}`,
    );
    expect(browser.requests.filter((url) => !url.startsWith(home))).toEqual([]);
    expect(browser.problems).toEqual([]);
  });
});
