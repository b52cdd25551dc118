/* 终端上的快慢：Chromium 64，处理器放慢到四分之一，双击离线文件夹。只打印，不判失败；要先 npm run build、npm run old-browsers。 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { binaryOf, isUnpacked } from '../../../tests/old-browsers/versions.ts';
import { startBrowser } from '../../../tests/support/browser-process.ts';
import { connect, type Cdp } from '../../../tests/support/cdp.ts';

const version = 64;
const slowDown = 4;
const rounds = 5;
const folder = 'dist-offline';

interface Act {
  readonly name: string;
  readonly scenario: string;
  /** 点击以前要先点开的 */
  readonly first: readonly string[];
  readonly click: string;
}

const answer = z.object({ result: z.object({ value: z.unknown() }), exceptionDetails: z.optional(z.unknown()) });

const loads = [
  { name: '首页', url: '/', ready: 'true' },
  { name: '读课页', url: '/learn/village-workers/counting/judging-ballots/', ready: 'true' },
  { name: '演练页（四百多人的村造好，会场摆好）', url: play('polling-day'), ready: '!!document.querySelector("[data-time]")' },
];

const acts: readonly Act[] = [
  {
    name: '当众验一个票箱',
    scenario: 'polling-day',
    first: ['[aria-label*="票箱"][role=button]', '[data-offer^=inspect-] summary'],
    click: '[data-offer^=inspect-] [type=submit]',
  },
  { name: '投票时往下走，直到有事', scenario: 'station-voting', first: [], click: '[data-time] button' },
  { name: '计票时过十分钟（一天的记录都要评）', scenario: 'station-counting', first: [], click: '[data-time] button' },
];

if (!isUnpacked(version)) console.log(`没有装 Chromium ${version}，终端上的快慢没有量；要量就先运行 npm run old-browsers`);
else if (!existsSync(path.join(folder, 'index.html')))
  console.log('没有离线文件夹，终端上的快慢没有量；请先运行 npm run build');
else await measureAll().catch((error: unknown) => console.log(`终端上的快慢没有量完：${String(error)}`));

async function measureAll(): Promise<void> {
  const { pageAddress, stop } = await startBrowser(binaryOf(version));
  const cdp = await connect(pageAddress);
  try {
    await cdp.send('Page.enable');
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
    console.log(
      `Chromium ${version}，处理器放慢 ${slowDown} 倍，离线文件夹；各量 ${rounds} 次。做一件事想要 ≤ 4 毫秒，说的是 Node 里的引擎；这里量到画面换好为止`,
    );
    for (const { name, url, ready } of loads) await print(`${name}，从打开到能操作`, () => loaded(cdp, url, ready));
    for (const act of acts) await print(`${act.name}，从点下到画面换好`, () => acted(cdp, act));
    await selfCheck(cdp);
  } finally {
    cdp.close();
    await stop('SIGTERM');
  }
}

async function print(name: string, measure: () => Promise<number>): Promise<void> {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) taken.push(await measure());
  console.log(`${name}：中位 ${median(taken)} 毫秒，最慢 ${Math.max(...taken)} 毫秒`);
}

/** 从打开到立即启动的组件都能操作，毫秒 */
async function loaded(cdp: Cdp, url: string, ready: string): Promise<number> {
  await open(cdp, url);
  return milliseconds(
    cdp,
    `(async () => {
      while (document.querySelector('astro-island[ssr][client=load]') || !(${ready})) await new Promise(requestAnimationFrame);
      return performance.now();
    })()`,
  );
}

/** 从点下到画面换好，毫秒；点了没有反应就作为错误。 */
async function acted(cdp: Cdp, { scenario, first, click }: Act): Promise<number> {
  await loaded(cdp, play(scenario), '!!document.querySelector("[data-time]")');
  for (const selector of first) await evaluated(cdp, `${clicked(selector)}, new Promise(requestAnimationFrame)`);
  return milliseconds(
    cdp,
    `(async () => {
      const changed = new Promise((resolve, reject) => {
        new MutationObserver(resolve).observe(document.body, { childList: true, characterData: true, subtree: true });
        setTimeout(() => reject(new Error('no answer to ${click}')), 10000);
      });
      const before = performance.now();
      ${clicked(click)};
      await changed;
      await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
      return performance.now() - before;
    })()`,
  );
}

/** 自检页从打开到算完；页面自己记着每项用时。 */
async function selfCheck(cdp: Cdp): Promise<void> {
  const total = await loaded(
    cdp,
    '/about/self-check/',
    '!!document.querySelector("[data-self-check=same], [data-self-check=different]")',
  );
  const rows = `[...document.querySelectorAll('[data-check]')].map((row) =>
    row.querySelector('th').textContent + ' ' + row.querySelector('[data-milliseconds]').textContent)`;
  const verdict = await evaluated(cdp, 'document.querySelector("[data-self-check]").dataset.selfCheck');
  console.log(`自检页，从打开到算完：${total} 毫秒，与标准${verdict === 'same' ? '相同' : '不同'}`);
  console.log(
    `  其中：${z
      .array(z.string())
      .parse(await evaluated(cdp, rows))
      .join('，')}`,
  );
}

function play(scenario: string): string {
  return `/simulator/play/#scenario=${scenario}&mode=guided&pack=sichuan-2026&seed=7`;
}

function clicked(selector: string): string {
  return `document.querySelector(${JSON.stringify(selector)}).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))`;
}

/** 打开离线文件夹里的一页，等到载入完 */
async function open(cdp: Cdp, url: string): Promise<void> {
  const [, folderPath = '', fragment = ''] = /^([^#]*)(.*)$/.exec(url) ?? [];
  // 只差井号后面的，浏览器不重新载入：先去空白页。
  for (const target of ['about:blank', pathToFileURL(path.join(folder, folderPath, 'index.html')).href + fragment]) {
    const done = new Promise((resolve) => cdp.on('Page.loadEventFired', resolve));
    await cdp.send('Page.navigate', { url: target });
    await done;
  }
}

async function evaluated(cdp: Cdp, expression: string): Promise<unknown> {
  const sent = await cdp.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  const { result, exceptionDetails } = answer.parse(sent);
  if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
  return result.value;
}

async function milliseconds(cdp: Cdp, expression: string): Promise<number> {
  return Math.round(z.number().parse(await evaluated(cdp, expression)));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
