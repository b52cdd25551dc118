import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/editions.ts';
import { playPath } from './hall.ts';

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
