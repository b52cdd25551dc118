import type { Page } from '@playwright/test';
import { countingCase } from '../../src/domain/drills/counting-hall/counting-case.ts';
import { trueFigures } from '../../src/domain/drills/counting-hall/checking.ts';
import { referenceDecision, referenceResult } from '../../src/domain/drills/counting-hall/deciding.ts';
import { referenceAnswer, settledAnswers, type Answer } from '../../src/domain/drills/counting-hall/judging.ts';
import { stages } from '../../src/domain/drills/counting-hall/stages.ts';
import { rowsOf, strokesGiven } from '../../src/domain/drills/counting-hall/tallying.ts';
import { replayOf } from '../../src/domain/drills/counting-hall/theatre/replay.ts';
import { scenes } from '../../src/domain/drills/counting-hall/theatre/scenes.ts';
import { expect, test } from '../support/editions.ts';
import { problemsOn } from './axe.ts';

const counting = countingCase({ seed: 3, pack: 'sichuan-2026', size: 20, level: 'usual' });
const answers = settledAnswers(counting, new Map());
const columns = counting.cast.columns.map(({ post }) => post);
const keys = { valid: '1', 'part-void': '2', void: '3', blank: '4', 'set-aside': '6' } as const;

/** 用键盘判一张：数字键选，部分无效的勾上职务，回车交。 */
async function judgeByKeys(page: Page, { ruling, voidPosts, by }: Answer): Promise<void> {
  if (by === 'committee') await page.keyboard.press('5');
  await page.keyboard.press(by === 'committee' && ruling === 'set-aside' ? '5' : keys[ruling]);
  if (ruling === 'part-void')
    for (const post of voidPosts) await page.locator('[data-posts] input').nth(columns.indexOf(post)).check();
  await page.getByRole('button', { name: '定下来' }).click();
  await expect(page.locator('[data-verdict="right"]')).toBeVisible();
}

async function enter(page: Page, stage: string): Promise<void> {
  await page.locator(`[data-stage="${stage}"]`).click();
  await expect(page.locator(`[data-at="${stage}"]`)).toBeVisible();
}

/** 领 3 号，清点 */
async function takeAndCount(page: Page): Promise<void> {
  await page.getByLabel('第几号').fill('3');
  await page.getByText('平常：各种毛病都有').click();
  await page.getByRole('button', { name: '领这一沓，开始' }).click();
  await expect(page.locator('[data-case="sichuan-2026.20.usual.3"]')).toBeVisible();
  await page.getByRole('button', { name: '数第 1 沓' }).click();
  await expect(page.getByRole('button', { name: /^第 1 沓 \d+ 张$/ })).toBeVisible();
  await page.getByLabel('箱里一共几张').fill('20');
  await page.getByText('数对得上').click();
  await page.getByRole('button', { name: '定下来' }).click();
  await expect(page.locator('[data-result="count"]')).toContainText('没有查出问题');
}

/** 自己画一张，余下的自动画；一页一页核对，不一样的照我的。 */
async function tallyAndCheck(page: Page): Promise<void> {
  await enter(page, 'tally');
  const rows = rowsOf(counting, answers);
  for (const key of counting.papers.slice(0, 1).flatMap((paper) => strokesGiven(paper, answers))) {
    const at = rows.findIndex((row) => row.key === key);
    await page.locator('.hall-rows input').nth(at).check();
  }
  await page.keyboard.press('Enter');
  await expect(page.getByText(/念到第 2 张/)).toBeVisible();
  await page.getByRole('button', { name: '全部自动画' }).click();
  await enter(page, 'check');
  for (const name of [/^第 1 页/, /^第 2 页/]) {
    await page.getByRole('button', { name }).click();
    for (const row of await page.locator('[data-row]').all()) {
      const [mine, other] = await row.locator('.num').allInnerTexts();
      if (mine !== other) await row.locator('select').selectOption('mine');
    }
    await page.getByRole('button', { name: '这一页核好了' }).click();
    await expect(page.locator('[data-result="check"]')).toContainText('这一页核对了');
  }
}

/** 填报告单，定当选 */
async function reportAndDecide(page: Page): Promise<void> {
  await enter(page, 'report');
  for (const { of, is } of trueFigures(counting, answers)) await page.locator(`#figure-${of}`).fill(String(is));
  await page.getByRole('button', { name: '交报告单' }).click();
  await expect(page.locator('[data-result="report"]')).toContainText('对得上');
  await enter(page, 'decide');
  await page.getByText('有效', { exact: true }).click();
  for (const { person } of referenceDecision(counting, referenceResult(counting, answers)).elected) {
    const name = counting.cast.people.find(({ id }) => id === person)?.name ?? '';
    await page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check();
  }
  await page.getByRole('button', { name: '定下来' }).click();
  await expect(page.locator('[data-result="decide"]')).toContainText('没有查出问题');
}

test('领二十张，六关走到头，关了再开还在；选票印得出', async ({ site, page, edition }) => {
  test.setTimeout(240_000);
  await site.open('/');
  await page.getByRole('link', { name: /^计票大厅/ }).click();
  await takeAndCount(page);
  await enter(page, 'judge');
  for (const paper of counting.papers) {
    await expect(page.locator(`[data-paper="${paper.paper}"]`)).toBeVisible();
    await judgeByKeys(page, referenceAnswer(counting, paper));
    if (paper.paper === 'T1' && edition === 'http') expect(await problemsOn(page)).toEqual([]);
    await page.keyboard.press('n');
  }
  await tallyAndCheck(page);
  await reportAndDecide(page);
  if (edition === 'http') expect(await problemsOn(page)).toEqual([]);
  await page.reload();
  for (const stage of stages) await expect(page.locator(`[data-stage="${stage}"] span`)).toHaveText('做完了');
  await page.evaluate(() => (window.print = () => undefined));
  await page.getByText('印出来在屋里用').click();
  await page.locator('[data-print="ballots"]').click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-ballot')).toHaveCount(20);
  await expect(page.locator('.print-ballot').first()).toBeVisible();
  await expect(page.locator('[data-case]')).toBeHidden();
});

test('重计剧场：指错了说往哪里找，指对了揭开，依据在旁边；窄到 360 也不横着滚', async ({ site, page, edition }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 360, height: 740 });
  await site.open('/tools/counting-hall/theatre/');
  const [scene] = scenes;
  if (scene === undefined) throw new Error('no scenes');
  await page.locator(`[data-scene="${scene.id}"]`).click();
  await page.getByLabel('从哪一格起，数就错了').selectOption('0');
  await page.getByRole('button', { name: '就是这里' }).click();
  await expect(page.locator('[data-guess="wrong"]')).toContainText('往后找');
  await page.getByLabel('从哪一格起，数就错了').selectOption(String(replayOf(scene).at));
  await page.getByRole('button', { name: '就是这里' }).click();
  await expect(page.locator('[data-reveal]')).toBeVisible();
  await expect(page.locator(`[data-reveal] [data-rule="${scene.must}"]`)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  if (edition === 'http') expect(await problemsOn(page)).toEqual([]);
});
