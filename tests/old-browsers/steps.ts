import { expect } from 'vitest';
import { launch } from '../support/driven-browser.ts';
import { powerCut } from './power-cut.ts';

/** 每种版式一页，旧浏览器逐页打开。 */
export const pages: readonly string[] = [
  '/',
  '/404.html',
  '/learn/',
  '/learn/township-guides/',
  '/learn/village-workers/polling-station/station-by-station/',
  '/law/',
  '/law/O25/',
  '/simulator/',
  '/simulator/play/',
  '/simulator/stations/',
  '/classroom/',
  '/about/offline/',
  '/about/clear/',
];

/** 旧浏览器里要走的一段路；浏览器由它自己开关，因为有的路要中途断电再开。 */
export interface Step {
  readonly name: string;
  readonly run: (terminal: { binary: string; url: (path: string) => string }) => Promise<void>;
}

export const steps: readonly Step[] = [
  {
    name: '换成大字，翻到别的页还是大字',
    run: async ({ binary, url }) => {
      const browser = await launch(binary);
      try {
        await browser.open(url('/'));
        await browser.click('[data-set=large]');
        await browser.open(url('/law/'));
        expect(await browser.evaluate('document.documentElement.getAttribute("data-theme")')).toBe('large');
        expect(browser.problems).toEqual([]);
      } finally {
        await browser.close();
      }
    },
  },
  {
    name: '自检：算出来的与 Node 写下的标准一字不差',
    run: async ({ binary, url }) => {
      const browser = await launch(binary);
      try {
        await browser.open(url('/about/self-check/'));
        await browser.waitFor('document.querySelector("[data-self-check=same], [data-self-check=different]") !== null');
        const rows = '[...document.querySelectorAll("[data-check]")].map((row) => row.textContent)';
        expect(await browser.evaluate(`${rows}.filter((text) => text.includes("不同"))`)).toEqual([]);
        expect(await browser.evaluate('document.querySelector("[data-self-check]").dataset.selfCheck')).toBe('same');
        expect(browser.problems).toEqual([]);
      } finally {
        await browser.close();
      }
    },
  },
  powerCut,
];
