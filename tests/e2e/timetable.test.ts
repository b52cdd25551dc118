import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/editions.ts';
import { problemsOn, themes } from './axe.ts';

/** 2026 年 11 月 24 日，周二 */
const now = new Date(2026, 10, 24, 10, 0, 0);
const line = (page: Page, id: string) => page.locator(`[data-line="${id}"]`);

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(now);
});

test('从首页进门，填选举日，换规则包，每行的日子、依据跟着变', async ({ site, page }) => {
  test.slow();
  await site.open('/');
  await page.getByRole('link', { name: /^日程倒排/ }).click();
  await expect(page).toHaveURL(site.url('/tools/timetable/'));
  await page.getByLabel('选举日', { exact: true }).fill('2027-01-03');
  await expect(line(page, 'roll')).toContainText('12 月 14 日 周一');
  await expect(line(page, 'roll')).toContainText('D−20');
  await expect(line(page, 'poll-notice')).toHaveAttribute('data-basis', 'unregulated');
  await expect(line(page, 'poll-notice')).toContainText('这个规则包没有规定，建议这一天');
  await expect(line(page, 'proxy-list'), '节假日的数据读到了').toContainText('元旦');
  await page.getByLabel('照哪里的规定').selectOption('sichuan-2026');
  await expect(line(page, 'poll-notice')).toHaveAttribute('data-basis', 'statutory');
  await expect(line(page, 'poll-notice')).toContainText('D−5');
  await line(page, 'poll-notice').getByRole('link', { name: '四川选举条例第 27 条第 1 款第（三）项' }).click();
  await expect(page).toHaveURL(site.url('/law/SC/#a27-1-3'));
  await expect(page.locator('#a27-1-3')).toBeVisible();
});

test('最迟日过了的说出来，最早能定哪天，一按就改；日期没填完的不瞎算', async ({ site, page }) => {
  await site.open('/tools/timetable/');
  await expect(page.locator('[data-in-time]')).toBeVisible();
  await page.getByLabel('选举日', { exact: true }).fill('2026-12-01');
  await expect(page.locator('[data-overdue] li').first()).toContainText('最迟 11 月 11 日 周三（D−20），过了 13 天');
  await expect(page.locator('[data-earliest]')).toContainText('2026 年 12 月 15 日 周二');
  await page.getByRole('button', { name: '改成这一天看看' }).click();
  await expect(page.getByLabel('选举日', { exact: true })).toHaveValue('2026-12-15');
  await expect(page.locator('[data-in-time]')).toBeVisible();
  await page.getByLabel('选举日', { exact: true }).fill('2026-11-24');
  await expect(page.getByRole('heading', { name: '选举日就是今天' })).toBeVisible();
  await page.getByLabel('选举日', { exact: true }).fill('');
  await expect(page.getByText('请填完整的选举日')).toBeVisible();
  await expect(page.locator('[data-timetable]')).toHaveCount(0);
});

test('存成日历文件；打印的只有表，没有表单', async ({ site, page }) => {
  await site.open('/tools/timetable/');
  await page.getByLabel('选举日', { exact: true }).fill('2027-01-10');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /存成日历文件/ }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('换届日程-2027-01-10.ics');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
  expect(text).toContain('UID:roll.2027-01-10.national-2026@huanjie-xuetang\r\nDTSTAMP:20261124T');
  expect(text).toContain('DTSTART;VALUE=DATE:20261221\r\nDTEND;VALUE=DATE:20261222');
  expect(text.match(/BEGIN:VEVENT/g)?.length).toBe(await page.locator('[data-line]').count());
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-timetable]')).toBeVisible();
  await expect(page.getByLabel('选举日', { exact: true })).toBeHidden();
});

for (const theme of themes) {
  test(`${theme}：排得下、排不下，都没有无障碍问题`, async ({ site, page, edition }) => {
    // 查一遍无障碍，忙的机器上要一分多钟；这里查两遍。
    test.setTimeout(240_000);
    test.skip(edition !== 'http', '三种打开方式的页面是同一份，查一种就够。');
    await site.open('/about/offline/');
    await page.evaluate((chosen) => localStorage.setItem('huanjie-xuetang.display', chosen), theme);
    await site.open('/tools/timetable/');
    for (const [pack, date] of [
      ['national-2026', '2027-01-10'],
      ['hainan-2025', '2026-11-29'],
    ] as const) {
      await page.getByLabel('照哪里的规定').selectOption(pack);
      await page.getByLabel('选举日', { exact: true }).fill(date);
      expect(await problemsOn(page)).toEqual([]);
    }
  });
}

test('窄到 360 也不横着滚', async ({ site, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await site.open('/tools/timetable/');
  await page.getByLabel('照哪里的规定').selectOption('hainan-2025');
  await expect(line(page, 'roll')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
