import { expect, test } from '../support/editions.ts';
import { followHint } from './follow-hints.ts';
import { finish, hallOf, pick, playPath } from './hall.ts';

test('引导：照提示把一个小村的投票日做到头，一处问题也没有', async ({ site, page }) => {
  test.slow();
  await site.open(playPath('polling-day-small', { seed: 2 }));
  const hall = hallOf(page);
  await expect(page.locator('[data-hint]')).toBeVisible();
  for (let step = 0; step < 80 && (await followHint(hall)); step += 1) await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('[data-ended]')).toBeVisible();
  await expect(page.getByText('没有查出问题').first()).toBeVisible();
  await finish(page);
  await expect(page.getByRole('heading', { name: '这一遍，一处问题也没有' })).toBeFocused();
  await expect(page.locator('[data-points]')).toHaveText('100');
});

test('引导：做错了当场说，退回一步就没有了；留着的写进复盘，可以从那一步重来', async ({ site, page }) => {
  await site.open(playPath('station-set-up'));
  const hall = hallOf(page);
  await hall.go('写票处');
  const form = await hall.form('布置中心会场');
  await form.getByLabel('秘密写票处几处').fill('0');
  await pick(form, '设代写处', '否');
  await hall.submit(form);
  await hall.go('主席台与发票处');
  await hall.submit(await hall.form('宣布开始投票'));
  const found = page.locator('[data-findings] article, [data-findings] details[data-rule] > summary');
  await expect(found.filter({ hasText: '写票处' }).first()).toBeVisible();
  const before = await found.count();
  await page.getByRole('button', { name: '退回一步' }).click();
  await expect.poll(() => found.count()).toBeLessThan(before);
  await hall.submit(await hall.form('宣布开始投票'));
  await finish(page);
  const first = page.locator('[data-debrief] article').filter({ hasText: '写票处' }).first();
  await expect(first.getByText('应当怎样')).toBeVisible();
  await expect(first.getByText('这是要点，不是原文')).toBeVisible();
  await first.getByRole('button', { name: '从这一步重来' }).click();
  await expect(page.locator('[data-moves]')).toBeVisible();
  await expect(page.locator('[data-debrief]')).toHaveCount(0);
});

test('自主：走完一段才说；考核：结束以前不说，不能退回，也没有提示', async ({ site, page }) => {
  await site.open(playPath('station-set-up', { mode: 'free' }));
  const hall = hallOf(page);
  await hall.go('写票处');
  const form = await hall.form('布置中心会场');
  await pick(form, '设代写处', '否');
  await hall.submit(form);
  await expect(page.locator('[data-findings] article')).toHaveCount(0);
  await hall.go('主席台与发票处');
  await hall.submit(await hall.form('宣布开始投票'));
  await expect(page.locator('[data-findings] article').first()).toBeVisible();
  await expect(page.locator('[data-hint]')).toHaveCount(0);

  await site.open('/simulator/');
  await site.open(playPath('station-set-up', { mode: 'exam' }));
  await hall.submit(await hall.form('宣布开始投票'));
  await expect(page.locator('[data-findings] article')).toHaveCount(0);
  await expect(page.getByRole('button', { name: '退回一步' })).toHaveCount(0);
  await finish(page);
  await expect(page.locator('[data-debrief] article').first()).toBeVisible();
  await expect(page.getByRole('button', { name: '从这一步重来' })).toHaveCount(0);
});
