import { build } from 'astro';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import config from '../../astro.config.mjs';
import { siteFiles } from '../../src/build/site-files.ts';
import { allVersions, binaryOf, isUnpacked } from '../old-browsers/versions.ts';
import { launch, type DrivenBrowser } from '../support/driven-browser.ts';
import { findChromium, howToInstall } from '../support/find-chromium.ts';
import { oddFolder, type OddFolder } from '../support/odd-folder.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const online = here('../../.cache/fixture/dist');
const offlineFolder = `${online}-offline`;
let offline: OddFolder;

beforeAll(async () => {
  const cacheDir = here('../../.cache/fixture/astro');
  await build({ ...config, configFile: false, root: here('fixture'), outDir: online, cacheDir, logLevel: 'error' });
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
