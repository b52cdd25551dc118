import type { Page } from '@playwright/test';
import { expect, test } from '../support/editions.ts';
import { openDays, tabTo } from './election-days.ts';
import { followHint } from './follow-hints.ts';
import { finish, hallOf, playPath } from './hall.ts';
import { isThorough } from '../support/thorough.ts';
import { problemsOn } from './axe.ts';

test.skip(({ edition }) => edition === 'http-lan', '局域网打开的与本机的是同一份，走一种就够。');

test('照提示从摸底走到移交：投票日以前、以后只用键盘，办完一件焦点就在下一件上', async ({ site, page, edition }) => {
  test.skip(
    edition === 'http' && !isThorough,
    '走完一场要一分多钟：平常在双击打开的那一份里走，http 的在 npm run test:all 里走。',
  );
  test.setTimeout(600_000);
  const days = await openDays(site, page, playPath('whole-calm'));
  const hall = hallOf(page);
  const met = new Set<string>();
  for (let step = 0; step < 400 && (await page.locator('[data-ended]').count()) === 0; step += 1) {
    const id = await days.hinted();
    if (id === undefined) {
      if (!(await followHint(hall))) break;
      continue;
    }
    if (met.size > 0 && id !== 'pass' && (await page.locator('[data-today]').count()) > 0) await expectFocusOnTable(page);
    met.add(id);
    await days.follow();
  }
  await expect(page.locator('[data-ended]')).toBeVisible();
  expect([...met]).toEqual(expect.arrayContaining(['select-committee', 'publish-roll', 'formal-list', 'elected-list-first#1']));
  await finish(page);
});

test('当面等着答复的事没有答，日子过不去；人点得开，关上以后焦点回到名字上', async ({ site, page, edition }) => {
  test.slow();
  const days = await openDays(site, page, playPath('whole-calm'));
  while ((await days.hinted()) !== 'pressure') await days.follow();
  await expect(page.locator('[data-stay]')).toContainText('有人打招呼');
  await expect(page.locator('[data-kin-net]'), '选委会还没有推选').toHaveCount(0);
  for (const pass of ['next', 'day']) await expect(page.locator(`[data-pass="${pass}"]`)).toBeDisabled();
  const name = page.locator('[data-matter="pressure"] [data-person]');
  await tabTo(page, name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeFocused();
  await expect(page.getByRole('dialog')).toContainText('周岁');
  // 查无障碍的工具要另读样式表，从文件打开时读不到；页面是同一份，查一种就够。
  if (edition === 'http') expect(await problemsOn(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(name).toBeFocused();
  await days.follow();
  await expect(page.locator('[data-stay]')).toHaveCount(0);
  await expect(page.locator('[data-pass="next"]')).toBeEnabled();
});

test('先放着的只是收起来，不算走了一步；过一天又摆在桌上', async ({ site, page }) => {
  await openDays(site, page, playPath('whole-calm', { mode: 'free' }));
  await tabTo(page, page.locator('[data-pass="next"]'));
  await page.keyboard.press('Enter');
  const card = page.locator('[data-matter="call-villagers"]');
  await expect(page.locator('[data-day-hint]')).toHaveCount(0);
  const moves = await page.locator('[data-moves]').getAttribute('data-moves');
  await card.locator('label', { hasText: '先放着' }).click();
  await card.getByRole('button', { name: '就这么办' }).click();
  await expect(page.locator('[data-aside] [data-matter="call-villagers"]')).toHaveCount(1);
  await expect(page.locator('[data-moves]')).toHaveAttribute('data-moves', moves ?? '');
  await page.locator('[data-pass]').last().click();
  await expect(page.locator('[data-aside]')).toHaveCount(0);
  await expect(card).toHaveCount(1);
});

test('选委会和被提名人都有了，亲属网就在旁边；这一屏没有无障碍问题', async ({ site, page, edition }) => {
  test.skip(edition !== 'http', '三种打开方式的页面是同一份，查一种就够。');
  test.setTimeout(240_000);
  const days = await openDays(site, page, playPath('interference'));
  while ((await days.hinted()) !== 'exit') await days.follow();
  await expect(page.locator('[data-kin-net] .kin')).not.toHaveCount(0);
  await page.locator('[data-calendar] .fold > summary').click();
  await expect(page.locator('[data-due="roll"]').last()).toContainText('已办');
  expect(await problemsOn(page)).toEqual([]);
});

/** 焦点在桌上的一件事上，或者在没有事时该按的地方 */
async function expectFocusOnTable(page: Page): Promise<void> {
  await expect(page.locator('[data-matter] > summary:focus, [data-pass]:focus, [data-today]:focus')).toHaveCount(1);
}
