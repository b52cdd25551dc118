import type { Page } from '@playwright/test';
import { expect, test } from '../support/editions.ts';
import { problemsOn } from './axe.ts';
import { followHint } from './follow-hints.ts';
import { finish, hallOf, pick, playPath } from './hall.ts';

test.skip(({ edition }) => edition !== 'http', '三种打开方式的页面是同一份，查一种就够。');

test('从头到尾，投票日的每一种样子都没有无障碍问题', async ({ site, page }) => {
  test.setTimeout(240_000);
  await site.open('/simulator/');
  expect(await problemsOn(page)).toEqual([]);
  await site.open(playPath('polling-day-small', { seed: 2 }));
  const hall = hallOf(page);
  const [steps, screens] = [new Set<string>(), new Set<string>()];
  do {
    const screen = await screenOn(page);
    if (!screens.has(screen)) expect(await problemsOn(page), screen).toEqual([]);
    screens.add(screen);
    steps.add(await stepOn(page));
  } while (await followHint(hall));
  expect([...steps]).toEqual(expect.arrayContaining(['incident', 'BallotJudged', 'ElectedDeclared', 'BallotsSealed']));
  await page.getByRole('button', { name: '结束，看复盘' }).click();
  expect(await problemsOn(page)).toEqual([]);
  await page.getByRole('button', { name: '接着做' }).click();
  await finish(page);
  expect(await problemsOn(page)).toEqual([]);
});

for (const theme of ['dark', 'large'] as const) {
  test(`换成 ${theme}：遇到事、判票、做错了，也没有`, async ({ site, page }) => {
    // 查一遍无障碍，忙的机器上要十几秒；这里查两遍。
    test.slow();
    await site.open('/simulator/');
    await page.evaluate((chosen) => localStorage.setItem('huanjie-xuetang.display', chosen), theme);
    await site.open(playPath('station-voting'));
    await page.getByRole('button', { name: /^往下走，有事叫我/ }).click();
    await expect(page.locator('[data-incident]')).toBeVisible();
    expect(await problemsOn(page)).toEqual([]);
    await site.open('/simulator/');
    await site.open(playPath('station-counting'));
    const hall = hallOf(page);
    await hall.go('计票台');
    const form = await hall.form('打开1 号票箱');
    await pick(form, '在哪里开', '中心会场');
    await pick(form, '当着大家的面', '否');
    await hall.submit(form);
    await expect(page.locator('[data-paper]')).toBeVisible();
    await expect(page.locator('[data-findings] article').first()).toBeVisible();
    expect(await problemsOn(page)).toEqual([]);
  });
}

test('复盘、教员台也没有', async ({ site, page }) => {
  await site.open(playPath('station-set-up'));
  const hall = hallOf(page);
  await hall.submit(await hall.form('宣布开始投票'));
  await finish(page);
  await expect(page.locator('[data-debrief] article').first()).toBeVisible();
  expect(await problemsOn(page)).toEqual([]);
  await site.open('/classroom/');
  await page.getByRole('button', { name: '做成作业' }).click();
  expect(await problemsOn(page)).toEqual([]);
});

/** 走到的这一步：遇上事，或者提示要做的是哪种事 */
async function stepOn(page: Page): Promise<string> {
  if (await page.locator('[data-incident]').isVisible()) return 'incident';
  const hint = page.locator('[data-hint]');
  return (await hint.isVisible()) ? ((await hint.getAttribute('data-hint')) ?? '') : 'no hint';
}

/** 眼下这一屏摆着什么：遇没遇上事、台上有没有票、开着的站里是哪几张表；几号箱、哪个职务不论。 */
async function screenOn(page: Page): Promise<string> {
  const ids = await page.locator('[data-offer]').evaluateAll((forms) => forms.map((form) => form.getAttribute('data-offer')));
  const forms = new Set(ids.map((id) => id?.replace(/-[A-Z]\d+.*$/, '')));
  const [incident, paper] = await Promise.all(['[data-incident]', '[data-paper]'].map((part) => page.locator(part).count()));
  return [incident, paper, ...[...forms].sort()].join(' ');
}
