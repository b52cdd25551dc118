import { expect, test } from '../support/editions.ts';
import { followHint } from './follow-hints.ts';
import { finish, hallOf, pick, playPath } from './hall.ts';

test('复盘：换个做法马上看见少了哪一处；与本机的另一场、一份结果文件并排', async ({ site, page }, info) => {
  await site.open(playPath('station-set-up', { mode: 'free' }));
  const hall = hallOf(page);
  await hall.go('写票处');
  const form = await hall.form('布置中心会场');
  await form.getByLabel('秘密写票处几处').fill('0');
  await pick(form, '设代写处', '是');
  await hall.submit(form);
  await hall.go('主席台与发票处');
  await hall.submit(await hall.form('宣布开始投票'));
  await finish(page);
  await page.locator('article[data-rule=secret-booth]').getByRole('button', { name: '要是换个做法' }).click();
  await expect(page.locator('#what-if')).toBeFocused();
  const changed = page.locator('[data-changed]');
  await page.locator('#what-if-move').selectOption({ label: '07:00 布置中心会场：秘密写票处 0 处，设代写处' });
  await expect(changed.locator('[data-group=没有了]')).toContainText('（1 处）');
  await expect(changed.locator('[data-group=没有了] [data-rule=secret-booth]')).toBeVisible();
  await expect(changed.locator('[data-group=多出来]')).toContainText('（0 处）');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出结果文件' }).click(),
  ]);
  const saved = info.outputPath('result.json');
  await download.saveAs(saved);

  await site.open('/simulator/');
  await site.open(playPath('station-set-up', { mode: 'free' }));
  await hall.submit(await hall.form('宣布开始投票'));
  await finish(page);
  await page.locator('#compare-saved').selectOption({ index: 1 });
  const compared = page.locator('[data-compared]');
  await expect(compared.locator('[data-group=做法]')).toContainText('布置中心会场');
  await expect(compared.getByRole('row', { name: /^得分/ })).toBeVisible();
  await page.locator('#compare-file').setInputFiles(saved);
  await expect(compared.locator('[data-group=做法]')).toContainText('布置中心会场');
  await page.locator('#compare-file').setInputFiles({ name: 'x.json', mimeType: 'text/plain', buffer: Buffer.from('{}') });
  await expect(page.locator('[data-compare] [role=alert]')).toHaveText('这不是本软件的结果文件。');
  await expect(compared).toHaveCount(0);
});

test('引导：做对过的只说在哪里，要看才说；标的把握刷新也在，有把握却错了的列在复盘最前', async ({ site, page }) => {
  test.slow();
  await site.open(playPath('station-counting', { seed: 1 }));
  const hall = hallOf(page);
  await hall.go('计票台');
  const form = await hall.form('打开1 号票箱');
  await pick(form, '在哪里开', '中心会场');
  await pick(form, '当着大家的面', '是');
  await hall.submit(form);
  const paper = page.locator('[data-paper]');
  await pick(paper, '这张票怎么算', '全票无效');
  await pick(paper, '谁认定的', '监票人说了算');
  await paper.getByRole('button', { name: '有把握', exact: true }).click();
  await paper.locator('button[type=submit]').click();
  await expect(page.locator('[data-judged]')).toBeVisible();
  await page.reload();
  for (let step = 0; step < 40 && (await page.locator('[data-ask]').count()) === 0; step += 1) await followHint(hall);
  await expect(page.locator('[data-hint-stage]')).toBeVisible();
  await page.locator('[data-ask]').press('Enter');
  await expect(page.locator('[data-hint] p').first()).toBeFocused();
  await expect(page.locator('[data-hint]')).toContainText('接下来可以');
  await finish(page);
  await expect(page.locator('[data-calibration]')).toContainText('有把握却错了');
  await expect(page.locator('[data-calibration] [data-rule]').first()).toBeVisible();
});

test('考核里不问把握；关掉了就不再问', async ({ site, page }) => {
  await site.open(playPath('station-voting', { mode: 'exam', seed: 1 }));
  await page.getByRole('button', { name: /^往下走，有事叫我/ }).click();
  await expect(page.locator('[data-incident]')).toBeVisible();
  await expect(page.locator('[data-confidence]')).toHaveCount(0);
  await site.open('/simulator/');
  await site.open(playPath('station-voting', { mode: 'free', seed: 1 }));
  await page.getByLabel('做决定时问我有几分把握').uncheck();
  await page.getByRole('button', { name: /^往下走，有事叫我/ }).click();
  await expect(page.locator('[data-incident]')).toBeVisible();
  await expect(page.locator('[data-confidence]')).toHaveCount(0);
});
