import { expect, test } from '../support/editions.ts';

test('首页打得开，能走到规则页再回来', async ({ site, page }) => {
  await site.open('/');
  await expect(page.locator('h1')).toBeVisible();
  await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '规则' }).click();
  await expect(page).toHaveURL(site.url('/law/'));
  await page.getByRole('link', { name: '换届学堂' }).first().click();
  await expect(page).toHaveURL(site.url('/'));
});

test('只有局域网网址不是安全上下文：它真的在试没有加密的内网', async ({ site, page, edition }) => {
  await site.open('/');
  expect(await page.evaluate(() => window.isSecureContext)).toBe(edition !== 'http-lan');
});

test('策略真的生效：内联样式、行内脚本和站外地址都被拦下', async ({ site, page }) => {
  await site.open('/');
  await page.evaluate(() => {
    const { body } = document;
    body.insertAdjacentHTML('beforeend', '<p style="color: red">一</p><img src="https://example.invalid/x.png" alt="">');
    body.append(Object.assign(document.createElement('script'), { text: 'document.title = "ran"' }));
  });
  await expect(page).not.toHaveTitle('ran');
  await expect
    .poll(() => site.problems.filter((problem) => problem.startsWith('blocked by')).map((problem) => problem.split(':')[0]))
    .toEqual(expect.arrayContaining(['blocked by style-src-attr', 'blocked by script-src-elem', 'blocked by img-src']));
  site.problems.length = 0;
});
