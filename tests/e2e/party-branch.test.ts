import { expect, test } from '../support/editions.ts';
import { openDays } from './election-days.ts';
import { finish, playPath } from './hall.ts';

test('村党支部换届：走错一步只提示，照提示办到头，复盘不打分，与村委会选举逐项对照', async ({ site, page }) => {
  test.slow();
  const { hinted, follow } = await openDays(site, page, playPath('party-branch', { seed: 3 }));
  await expect(page.locator('[data-second-hand]')).toContainText('二手资料');
  await follow();
  for (let step = 0; step < 4 && (await hinted()) !== 'party-rights'; step += 1) await follow();
  const rights = page.locator('[data-matter=party-rights]');
  await rights.getByText('名册上的都列，一个不少').click();
  await rights.getByRole('button', { name: '就这么办' }).click();
  await expect(page.locator('[data-found] [data-rule=party-voters]').first()).toBeVisible();
  for (let step = 0; step < 40 && !(await page.locator('[data-ended]').isVisible()); step += 1) await follow();
  await finish(page);
  const debrief = page.locator('[data-debrief]');
  await expect(debrief.locator('h1')).toHaveText(/^这一遍，有 \d+ 处与二手资料说的不一样$/);
  await expect(debrief.locator('[data-points]')).toHaveCount(0);
  await expect(debrief.locator('.tl [data-rule=party-voters]').first()).toContainText('存疑，不扣分');
  const quorum = debrief.locator('[data-compare-village] tr', { hasText: '多少人来才算数' });
  await expect(quorum).toContainText('五分之四以上');
  await expect(quorum).toContainText('过半数投票');
});
