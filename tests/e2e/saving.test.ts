import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch } from '../support/driven-browser.ts';
import { expect, test } from '../support/editions.ts';
import { findChromium } from '../support/find-chromium.ts';
import { isThorough } from '../support/thorough.ts';
import { actSomehow, movesIn } from '../support/act-somehow.ts';
import { finish, hallOf, playPath } from './hall.ts';

test('刷新以后接着做；做完的从门厅再打开，还是复盘', async ({ site, page }) => {
  await site.open(playPath('station-set-up'));
  const hall = hallOf(page);
  await hall.go('投票箱');
  await hall.submit(await hall.form('当众验1 号票箱'));
  await expect(page.locator('[data-moves="1"]')).toBeVisible();
  await page.reload();
  await expect(page.locator('[data-moves="1"]')).toBeVisible();
  await expect(page.getByText('1 号票箱当众验过，是空的').first()).toBeVisible();
  await finish(page);
  await site.open('/simulator/');
  await page.locator('[data-saved]').first().getByRole('link', { name: '看复盘' }).click();
  await expect(page.locator('[data-debrief]')).toBeVisible();
});

test('同一场在第二个窗口里打不开，说明在哪里接着做；关掉第一个，再试就能打开', async ({ site, page, context }) => {
  await site.open(playPath('station-set-up'));
  await expect(page.locator('[data-moves]')).toBeVisible();
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByRole('alert')).toContainText('正在另一个窗口里做', { timeout: 10_000 });
  await page.close();
  await second.getByRole('button', { name: '再试一次' }).click();
  await expect(second.locator('[data-moves]')).toBeVisible({ timeout: 15_000 });
});

test('存档坏了：原样另存，说明白，别的照常', async ({ site, page }) => {
  await site.open(playPath('station-set-up'));
  await expect(page.locator('[data-moves]')).toBeVisible();
  const url = page.url();
  await site.open('/simulator/');
  await page.evaluate(spoilCovers);
  await site.open(
    new URL(url).pathname.includes('/simulator/play/') ? `/simulator/play/${new URL(url).hash}` : '/simulator/play/',
  );
  await expect(page.getByRole('alert')).toContainText('已经原样另存');
  await site.open('/simulator/');
  await page.getByText('打不开、另存着的（1 份）').click();
  await expect(page.locator('[data-aside]').getByRole('button', { name: '存成文件' })).toBeVisible();
});

test('存储被禁用：照常玩，说明只记在这个页面里', async ({ site, page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { get: () => undefined }));
  await site.open(playPath('station-set-up'));
  await expect(page.getByText('不让本页保存记录')).toBeVisible();
  const hall = hallOf(page);
  await hall.go('投票箱');
  await hall.submit(await hall.form('当众验1 号票箱'));
  await expect(page.locator('[data-moves="1"]')).toBeVisible();
});

test('断电（kill -9）：十步以后断电，再开至多少一步', async ({ site, edition }) => {
  test.skip(
    edition === 'http-lan' && !isThorough,
    '写进磁盘与是不是安全上下文无关：平常两头试，三种在 npm run test:all 里试。',
  );
  test.slow();
  const binary = findChromium();
  if (binary === undefined) throw new Error('no browser');
  const profile = mkdtempSync(path.join(tmpdir(), 'profile-'));
  try {
    const before = await launch(binary, { profile });
    await before.open(site.url(playPath('polling-day-small', { seed: 2 })));
    for (let acts = 0; acts < 10; acts += 1) await actSomehow(before);
    const [address, done] = [String(await before.evaluate('location.href')), await movesIn(before)];
    await before.kill();
    const after = await launch(binary, { profile });
    await after.open(address);
    await after.waitFor('document.querySelector("[data-moves]") !== null');
    expect(await movesIn(after)).toBeGreaterThanOrEqual(done - 1);
    expect(done).toBeGreaterThanOrEqual(10);
    expect(before.problems.concat(after.problems)).toEqual([]);
    await after.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** 把各场的封面改成读不懂的 */
async function spoilCovers(): Promise<void> {
  const name = (await indexedDB.databases()).map((each) => each.name ?? '').find((each) => each.startsWith('huanjie'));
  if (name === undefined) throw new Error('no database');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error('cannot open'));
  });
  const stores = [...db.objectStoreNames];
  const change = db.transaction(stores, 'readwrite');
  const done = new Promise<void>((resolve) => (change.oncomplete = () => resolve()));
  for (const store of stores) {
    const all = change.objectStore(store).openCursor();
    all.onsuccess = () => {
      const cursor = all.result;
      if (cursor === null) return;
      const value: unknown = cursor.value;
      if (typeof value === 'object' && value !== null && 'meta' in value) cursor.update({ ...value, meta: '{"v":99}' });
      cursor.continue();
    };
  }
  await done;
  db.close();
}
