import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test, type Site } from '../support/editions.ts';
import { finish, hallOf } from './hall.ts';

const desk = '/classroom/';

/** 布置一份作业，交回口令 */
async function assign(site: Site, page: Page, scenario: RegExp): Promise<string> {
  await site.open(desk);
  const title = await page.locator('#task-scenario option').filter({ hasText: scenario }).first().innerText();
  await page.getByLabel('情景', { exact: true }).selectOption({ label: title });
  await page.getByRole('button', { name: '做成作业' }).click();
  return page.locator('#task-code').inputValue();
}

/** 凭口令坐下来，随便做几件就结束，交出结果文件。 */
async function handIn(site: Site, page: Page, code: string, seat: string): Promise<string> {
  await site.open('/simulator/');
  await page.getByLabel('口令或者链接').fill(code);
  await page.getByRole('button', { name: '去做作业' }).click();
  await page.getByLabel('座位号').fill(seat);
  await page.getByRole('button', { name: '开始做' }).click();
  const hall = hallOf(page);
  await hall.submit(await hall.form('宣布开始投票'));
  await finish(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出结果文件' }).click(),
  ]);
  expect(download.suggestedFilename()).toContain(seat);
  return download.path();
}

test('作业从布置到核对：口令、座位、结果文件，教员台重演得一致，存得成班级表', async ({ site, page }, info) => {
  const code = await assign(site, page, /开投以前/);
  const file = await handIn(site, page, code, '三排07');
  await site.open(desk);
  await page
    .locator('#result-files')
    .setInputFiles({ name: '三排07.json', mimeType: 'application/json', buffer: readFileSync(file) });
  const row = page.locator('tr', { hasText: '三排07' }).first();
  await expect(row.getByText('一致', { exact: true })).toBeVisible();
  const [verified, claimed] = [row.locator('td[data-l=重算]'), row.locator('td[data-l=自报]')];
  expect(await verified.innerText()).toBe(await claimed.innerText());
  await row.getByRole('button', { name: /看问题/ }).click();
  await expect(page.locator('[data-results] article').first()).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存成班级表（CSV）' }).click(),
  ]);
  const saved = info.outputPath('class.csv');
  await download.saveAs(saved);
  expect(readFileSync(saved, 'utf8')).toMatch(/^\ufeff座位,练习,[^]*\r\n三排07,单练：开投以前,/);
});

test('坏文件一份份说明白，好的照收', async ({ site, page }, info) => {
  const file = await handIn(site, page, await assign(site, page, /开投以前/), '一排01');
  const good = readFileSync(file, 'utf8');
  const result: unknown = JSON.parse(good);
  const files = {
    '好的.json': good,
    '断的.json': good.slice(0, good.length >> 1),
    '改过的.json': good.replace(/"body":"(.{40})../, '"body":"$1AA'),
    '新版的.json': JSON.stringify({ ...(result as object), v: 99 }),
    '别的.json': '{"format":"something else"}',
    '不是.json': '这不是 JSON',
  };
  await site.open(desk);
  const paths = Object.entries(files).map(([name, text]) => {
    const path = info.outputPath(name);
    writeFileSync(path, text);
    return path;
  });
  await page.locator('#result-files').setInputFiles(paths);
  await expect(page.getByText('收了 6 份，其中 5 份没有收')).toBeVisible();
  const said = (name: string) => page.locator(`tr[data-file="${name}"]`);
  await expect(said('好的.json')).toContainText('一致');
  await expect(said('断的.json')).toContainText('文件不完整，或者不是结果文件');
  await expect(said('改过的.json')).toContainText('内容与文件里的指纹对不上');
  await expect(said('新版的.json')).toContainText('这份结果来自更新的版本（第 99 版），请先更新软件');
  await expect(said('别的.json')).toContainText('这不是本软件的结果文件');
  await expect(said('不是.json')).toContainText('文件不完整，或者不是结果文件');
});

test('链接和文件也能发作业；粘错的口令说明白', async ({ site, page, edition }, info) => {
  const code = await assign(site, page, /发票和写票/);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '存成文件' }).click()]);
  const saved = info.outputPath('task.json');
  await download.saveAs(saved);
  await expect(page.getByRole('button', { name: '复制链接' })).toHaveCount(edition === 'file' ? 0 : 1);

  await site.open('/simulator/');
  await page.getByLabel('或者选作业文件').setInputFiles(saved);
  await expect(page.getByRole('heading', { level: 1, name: /发票和写票/ })).toBeVisible();

  await site.open(`/simulator/play/#assignment=${code.slice(0, -8)}`);
  await expect(page.getByRole('alert')).toContainText('请回到原处重新整段复制');
});
