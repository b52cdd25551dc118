import { expect, type Locator, type Page } from '@playwright/test';

/** 会场里的手：点看得见的站、表、按钮；不碰页面里面的数据。 */
export interface Hall {
  readonly page: Page;
  /** 走到一个站 */
  readonly go: (station: string) => Promise<void>;
  /** 展开一张表；收在折叠里的先打开折叠。 */
  readonly form: (title: string | RegExp) => Promise<Locator>;
  /** 交一张表；要盖章的，盖上。 */
  readonly submit: (form: Locator) => Promise<void>;
  /** 遇到的事：挑一种办法 */
  readonly respond: (label: string | RegExp) => Promise<void>;
}

export function hallOf(page: Page): Hall {
  const form = async (title: string | RegExp): Promise<Locator> => {
    const found = page
      .locator('details.act')
      .filter({ has: page.locator('summary .act__n', { hasText: title }) })
      .first();
    const fold = page.locator('details[data-fold]').filter({ has: found });
    if ((await fold.count()) > 0 && (await fold.getAttribute('open')) === null) await fold.locator('> summary').click();
    if ((await found.getAttribute('open')) === null) await found.locator('> summary').click();
    return found;
  };
  return {
    page,
    go: (station) => page.getByRole('button', { name: new RegExp(`^\\d ${station} `) }).click(),
    form,
    submit: async (opened) => {
      await opened.locator('button[type=submit]').click();
      const dialog = page.getByRole('dialog', { name: '盖章前再看一遍' });
      if (await dialog.isVisible()) await dialog.getByRole('button', { name: '盖章', exact: true }).click();
    },
    respond: async (label) => {
      const incident = page.locator('[data-incident]');
      await incident.locator('label', { hasText: label }).click();
      await incident.getByRole('button', { name: '就这么办' }).click();
    },
  };
}

/** 是非、单选：点写着这几个字的一项 */
export async function pick(form: Locator, field: string, label: string): Promise<void> {
  const group = form.getByRole('group', { name: field });
  await group.locator('label', { hasText: label }).first().click();
}

/** 挑几个人：note 是岗位；most 是最多几个 */
export async function tick(form: Locator, note: string | RegExp, most = 99): Promise<void> {
  const rows = form.locator('.checks__row', { hasText: note });
  const count = Math.min(await rows.count(), most);
  for (let nth = 0; nth < count; nth += 1) await rows.nth(nth).locator('input').check();
}

/** 打开一场：情景、模式、规则包、种子写在网址里，如同从门厅点进来。 */
export function playPath(scenario: string, { mode = 'guided', pack = 'sichuan-2026', seed = 7 } = {}): string {
  return `/simulator/play/#scenario=${scenario}&mode=${mode}&pack=${pack}&seed=${seed}`;
}

/** 结束，看复盘 */
export async function finish(page: Page): Promise<void> {
  await page.getByRole('button', { name: '结束，看复盘' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '结束，看复盘' }).click();
  await expect(page.locator('[data-debrief]')).toBeVisible();
}
