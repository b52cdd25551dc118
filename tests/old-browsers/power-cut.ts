import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { actSomehow, movesIn } from '../support/act-somehow.ts';
import { launch, type DrivenBrowser } from '../support/driven-browser.ts';
import type { Step } from './steps.ts';

const run = '/simulator/play/#scenario=polling-day-small&mode=guided&pack=sichuan-2026&seed=2';

/** 做十步，断电，同一个用户再开：至多少一步；接着做完，看复盘，导出结果。 */
export const powerCut: Step = {
  name: '做十步，断电（kill -9），再开至多少一步；结束，看复盘，导出结果',
  run: async ({ binary, url }) => {
    const profile = mkdtempSync(path.join(tmpdir(), 'profile-'));
    try {
      const before = await launch(binary, { profile });
      await before.open(url(run));
      for (let acts = 0; acts < 10; acts += 1) await actSomehow(before);
      const [address, done] = [String(await before.evaluate('location.href')), await movesIn(before)];
      await before.kill();
      const after = await launch(binary, { profile });
      await after.open(address);
      await after.waitFor('document.querySelector("[data-moves]") !== null');
      expect(await movesIn(after)).toBeGreaterThanOrEqual(done - 1);
      await toResult(after);
      expect([...before.problems, ...after.problems, ...before.requests, ...after.requests]).toEqual([]);
      await after.close();
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
};

async function toResult(browser: DrivenBrowser): Promise<void> {
  while ((await browser.evaluate('document.querySelector("[data-incident]") !== null')) === true) await actSomehow(browser);
  await clickOn(browser, '结束，看复盘');
  await browser.waitFor('document.querySelector("[role=dialog]") !== null');
  await browser.click('[role=dialog] .btn--seal');
  await browser.waitFor('document.querySelector("[data-debrief] [data-points]") !== null');
  await clickOn(browser, '导出结果文件');
  await browser.waitFor('document.body.textContent.includes("已经存成文件")');
}

async function clickOn(browser: DrivenBrowser, words: string): Promise<void> {
  await browser.evaluate(
    `Array.prototype.filter.call(document.querySelectorAll("button"), (each) => each.textContent.includes(${JSON.stringify(words)}))[0].click()`,
  );
}
