import { expect, type Locator, type Page } from '@playwright/test';
import type { Site } from '../support/editions.ts';

/** 投票日以前、以后的日子：只用键盘的手，照屏幕上的提示办。 */
export interface Days {
  readonly page: Page;
  /** 眼下的提示说的是哪件事：事的编号，pass 是往下过，没有提示是 undefined */
  readonly hinted: () => Promise<string | undefined>;
  /** 照提示走一步，只按键盘 */
  readonly follow: () => Promise<void>;
}

/** 打开一场，等它摆好 */
export async function openDays({ open }: Site, page: Page, path: string): Promise<Days> {
  await open(path);
  await expect(page.locator('[data-today]')).toBeVisible();
  return daysOf(page);
}

function daysOf(page: Page): Days {
  const hint = page.locator('[data-day-hint]');
  const hinted = async () =>
    (await hint.count()) === 0 ? undefined : ((await hint.getAttribute('data-day-hint')) ?? undefined);
  return {
    page,
    hinted,
    follow: async () => {
      const id = await hinted();
      const moves = await movesOf(page);
      if (id === 'pass') await passByKeyboard(page);
      else await answerByKeyboard(page, page.locator(`[data-matter="${id}"]`), usualIn(await wholeHint(page)));
      await expect.poll(() => movesOf(page)).toBe(moves + 1);
    },
  };
}

/** 走了几步 */
async function movesOf(page: Page): Promise<number> {
  return Number(await page.locator('[data-moves]').getAttribute('data-moves'));
}

/** 整句的提示；做顺手了不说的，按键盘要来 */
async function wholeHint(page: Page): Promise<string> {
  const hint = page.locator('[data-day-hint]');
  const ask = hint.locator('[data-ask]');
  if (await ask.isVisible()) {
    await tabTo(page, ask);
    await page.keyboard.press('Enter');
    await expect(hint.locator('p')).toBeFocused();
  }
  return hint.innerText();
}

function usualIn(says: string): string {
  const usual = /照规矩可以“(.*)”。/.exec(says)?.[1];
  if (usual === undefined) throw new Error(`no usual way in: ${says}`);
  return usual;
}

async function passByKeyboard(page: Page): Promise<void> {
  await tabTo(page, page.locator('[data-pass="next"]'));
  await page.keyboard.press('Enter');
}

/** 数字键选好，回车就办 */
async function answerByKeyboard(page: Page, card: Locator, label: string): Promise<void> {
  const summary = card.locator('> summary');
  if (!(await summary.evaluate((element) => element === document.activeElement))) {
    await tabTo(page, page.getByRole('button', { name: '带我去做' }));
    await page.keyboard.press('Enter');
  }
  await expect(summary).toBeFocused();
  const labels = await card.locator('.opt__b > span:nth-child(2)').allInnerTexts();
  await page.keyboard.press(String(labels.indexOf(label) + 1));
  await expect(card.getByRole('button', { name: '就这么办' })).toBeFocused();
  await page.keyboard.press('Enter');
}

/** 一直按 Tab，直到走到那里；走不到就不过。 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}
