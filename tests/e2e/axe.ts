import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { isThorough } from '../support/thorough.ts';

/** 三种显示方式；平常只查标准的，颜色和字号由 tokens 定，各处一样，另两种在 npm run test:all 里查。 */
export const themes: readonly string[] = isThorough ? ['light', 'dark', 'large'] : ['light'];

/** 眼下这一屏的无障碍问题，一处一行；没有是空的。 */
export async function problemsOn(page: Page): Promise<readonly string[]> {
  // 一页一框架，没有别的站点的框架：就在这一页里查，不必每回另开一页汇总。
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
