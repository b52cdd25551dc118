import { expect, test } from '../support/editions.ts';
import { problemsOn, themes } from './axe.ts';

test('从首页到流程图，点开一步，换一个地方，走到条文', async ({ site, page }) => {
  await site.open('/');
  await page.getByRole('link', { name: /工作规程/ }).click();
  await page.getByRole('navigation', { name: '照哪里的规定' }).getByRole('link', { name: /四川/ }).click();
  await expect(page).toHaveURL(site.url('/procedure/sichuan-2026/'));
  await page.getByRole('link', { name: /公布时间地点/ }).click();
  await expect(page).toHaveURL(site.url('/procedure/sichuan-2026/venue/'));
  await expect(page.locator('h1')).toHaveText('公布时间地点，备好会场和选票');
  const facts = page.locator('.step__facts');
  await expect(facts).toContainText('D−5');
  await expect(page.getByText('这个地方没有规定', { exact: true })).toHaveCount(0);
  await page.getByRole('navigation', { name: '照哪里的规定' }).getByRole('link', { name: /全国/ }).click();
  await expect(page).toHaveURL(site.url('/procedure/national-2026/venue/'));
  await expect(facts).not.toContainText('D−5');
  await expect(page.locator('.step__table').getByText('这个地方没有规定').first()).toBeVisible();
  await page.getByRole('link', { name: /^下一步/ }).click();
  await expect(page.locator('h1')).toHaveText('定工作人员，培训');
  await site.open('/procedure/national-2026/roll/');
  await page.locator('.step__table').getByRole('link', { name: '村组法第 17 条第 1 款' }).click();
  await expect(page).toHaveURL(site.url('/law/O25/#a17-1'));
});

test('没有脚本：流程图和一步都读得完', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(site.url('/procedure/hainan-2025/'));
  await expect(page.locator('.flow__step')).not.toHaveCount(0);
  await page.getByRole('link', { name: /办委托投票/ }).click();
  await expect(page.getByRole('heading', { name: '守哪些规定' })).toBeVisible();
  await expect(page.getByRole('button', { name: '打印这一步' })).toBeHidden();
  await context.close();
});

test('窄屏一列，不横着滚', async ({ site, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['/procedure/sichuan-2026/', '/procedure/sichuan-2026/declare/']) {
    await site.open(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  }
});

test('流程图印成一张 A4', async ({ site, page, edition }) => {
  test.skip(edition !== 'http', '三种打开方式印的是同一页，印一种就够。');
  test.slow();
  for (const pack of ['national-2026', 'sichuan-2026', 'hainan-2025']) {
    await site.open(`/procedure/${pack}/`);
    const printed = await page.pdf({ preferCSSPageSize: true });
    expect(/\/Count (\d+)/.exec(printed.toString('latin1'))?.[1], pack).toBe('1');
  }
});

for (const theme of themes) {
  test(`${theme}：流程图和一步都没有无障碍问题`, async ({ site, page, edition }) => {
    test.skip(edition !== 'http', '三种打开方式的页面是同一份，查一种就够。');
    test.slow();
    for (const path of ['/procedure/sichuan-2026/', '/procedure/national-2026/vote/']) {
      await site.open(path);
      await page.evaluate((chosen) => document.documentElement.setAttribute('data-theme', chosen), theme);
      expect(await problemsOn(page)).toEqual([]);
    }
  });
}
