import { checks } from '../../src/simulator/self-check.ts';
import { expect, test } from '../support/editions.ts';

test('自检：这个浏览器算出来的，与 Node 写下的标准一字不差', async ({ site, page }) => {
  await site.open('/about/self-check/');
  const status = page.locator('[data-self-check]');
  await expect(status).not.toHaveAttribute('data-self-check', 'running', { timeout: 30_000 });
  const different = page.locator('[data-check]').filter({ hasText: '不同' }).getByRole('rowheader');
  expect(await different.allTextContents()).toEqual([]);
  await expect(page.locator('[data-check]')).toHaveCount(checks.length);
  await expect(status).toHaveAttribute('data-self-check', 'same');
});
