import { expect, test } from '../support/editions.ts';

const lesson = '/learn/village-workers/polling-station/station-by-station/';

test('一课：答错说为什么，答完盖章，换一页回来还记得', async ({ site, page }) => {
  await site.open(lesson);
  await expect(page.locator('h1')).toBeVisible();
  const check = page.locator('.check').first();
  await check.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]').filter({ has: check })).toHaveCount(0);
  await check.locator('label', { hasText: '让他填快一点' }).click();
  await expect(check.getByText('再想一步')).toBeVisible();
  await expect(check.getByText('该这样：')).toBeVisible();
  const finish = page.getByRole('button', { name: '学完，盖个章' });
  await page.getByRole('button', { name: '打印一页讲义' }).scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[ssr]').filter({ has: finish })).toHaveCount(0);
  await finish.click();
  await expect(page.getByText('已学', { exact: true }).first()).toBeVisible();
  await site.open('/learn/');
  await site.open(lesson);
  await page.getByRole('button', { name: '打印一页讲义' }).scrollIntoViewIfNeeded();
  await expect(finish).toHaveCount(0);
  await expect(page.getByText('已学', { exact: true }).first()).toBeVisible();
});

test('没有脚本：课照样读得完，模拟和教员台说明要用脚本', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(site.url(lesson));
  await expect(page.locator('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
  expect((await page.locator('main').innerText()).length).toBeGreaterThan(900);
  for (const path of ['/simulator/', '/simulator/play/', '/simulator/stations/', '/classroom/']) {
    await page.goto(site.url(path));
    await expect(page.getByText('要用到脚本')).toBeVisible();
  }
  await context.close();
});
