import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/editions.ts';
import { hallOf, pick, playPath } from './hall.ts';

test('只用键盘：发票和写票一站做到截止，每遇一件事焦点都在那件事上', async ({ site, page }) => {
  await site.open(playPath('station-voting', { seed: 1 }));
  const forward = page.getByRole('button', { name: /^往下走，有事叫我/ });
  const incident = page.locator('[data-incident]');
  let met = 0;
  await expect(page.locator('[data-time]')).toBeVisible();
  await page.locator('body').press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  for (let step = 0; step < 30 && (await page.locator('[data-ended]').count()) === 0; step += 1) {
    if (await incident.isVisible()) {
      await expect(incident.locator('[data-focus]')).toBeFocused();
      await page.keyboard.press('1');
      await expect(incident.getByRole('button', { name: '就这么办' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(incident.locator('input:checked')).toHaveCount(0);
      met += 1;
    } else if (await forward.isVisible()) {
      await tabTo(page, forward);
      await page.keyboard.press('Enter');
    } else await closeByKeyboard(page);
  }
  expect(met).toBeGreaterThanOrEqual(3);
  await expect(page.locator('[data-ended]')).toBeVisible();
});

test('只用数字键和回车判票：判完一张，焦点到下一张', async ({ site, page }) => {
  await site.open(playPath('station-counting', { seed: 1 }));
  const hall = hallOf(page);
  await hall.go('计票台');
  const form = await hall.form('打开1 号票箱');
  await pick(form, '在哪里开', '中心会场');
  await pick(form, '当着大家的面', '是');
  await hall.submit(form);
  const heading = page.locator('[data-paper] [data-focus]');
  for (const paper of ['第 1 张票', '第 2 张票']) {
    await expect(heading).toContainText(paper);
    await expect(heading).toBeFocused();
    await page.keyboard.press('1');
    await page.keyboard.press('2');
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-judged]')).toContainText(paper);
  }
  await expect(page.locator('[data-judged]')).toContainText('判为“有效”');
});

/** 一直按 Tab，直到走到那里；走不到就不过。 */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

async function closeByKeyboard(page: Page): Promise<void> {
  const form = page.locator('[data-offer="close-poll"]');
  await tabTo(page, form.locator('> summary'));
  await page.keyboard.press('Enter');
  await tabTo(page, form.getByRole('button', { name: '宣布投票截止' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: '盖章前再看一遍' });
  await expect(dialog).toBeFocused();
  await tabTo(page, dialog.getByRole('button', { name: '盖章', exact: true }));
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
}
