import { pick, tick, type Hall } from './hall.ts';

/** 遇到的事稳妥的办法：照屏幕上的字认。 */
const steady: readonly (readonly [when: RegExp, label: string])[] = [
  [/没有带选民证/, '请他回家取证件，取来再领'],
  [/来领票，出示选民证/, '只发他自己的一张'],
  [/进了写票处[^]*不会写字/, '叫代写人来，照本人说的写'],
  [/进了写票处/, '请他出去，让本人自己写'],
  [/在会场里送/, '当场制止，请他离开，记下来报乡镇'],
  [/催着/, '不同意，投到公告的时间'],
  [/停电了/, '暂停投票，票箱贴上封条'],
  [/来电了/, /恢复投票|接着投票/.source],
];

/** 稳妥地应对眼前的事 */
export async function respondSteadily({ page, respond }: Hall): Promise<void> {
  const says = await page.locator('[data-incident]').innerText();
  const found = steady.find(([when]) => when.test(says));
  if (found === undefined) throw new Error(`no steady answer to: ${says}`);
  await respond(new RegExp(found[1]));
}

/** 照提示走一步：提示说的事，用看得见的表去做。走到没有提示为止返回 false。 */
export async function followHint(hall: Hall): Promise<boolean> {
  const { page } = hall;
  if (await page.locator('[data-incident]').isVisible()) {
    await respondSteadily(hall);
    return true;
  }
  const hint = page.locator('[data-hint]');
  if (!(await hint.isVisible())) return false;
  // 做顺手的只说在哪里，或者不说：要看就要。
  const ask = hint.locator('[data-ask]');
  if (await ask.isVisible()) await ask.click();
  const says = await hint.locator('p').first().innerText();
  if (says.includes('往下走就行')) await page.locator('[data-time] button').first().click();
  else await doAs(hall, (await hint.getAttribute('data-hint')) ?? '', says);
  return true;
}

async function doAs(hall: Hall, type: string, says: string): Promise<void> {
  const { page } = hall;
  const wait = page.getByRole('button', { name: /^等到公告的开始时刻/ });
  if (type === 'PollOpened' && (await wait.isVisible())) return wait.click();
  await page.getByRole('button', { name: '带我去做' }).click();
  if (type === 'BallotJudged') return judgeAs(hall, says);
  const id = await page.locator('summary:focus').evaluate((summary) => summary.closest('details')?.dataset['offer'] ?? '');
  const form = page.locator(`[data-offer="${id}"]`);
  const number = /(\d+) 处/.exec(says)?.[1];
  if (number !== undefined) await form.getByLabel('秘密写票处几处').fill(number);
  for (const group of await form.getByRole('group').all()) {
    const legend = await group.locator('legend').innerText();
    if (/^(设代写处|当着大家的面|选举有效|就在会场里当场做|审查通过)$/.test(legend)) {
      await group.locator('label', { hasText: says.includes('选举无效') && legend === '选举有效' ? '否' : '是' }).click();
    } else if (/^(送到|在哪里开)$/.test(legend)) await group.locator('label', { hasText: '中心会场' }).click();
    else if (legend === '怎么定') await group.locator('label', { hasText: '再投一次' }).click();
    else if (legend === '当选人') {
      const name = /宣布 (\S+) 当选/.exec(says)?.[1] ?? '';
      await group.locator('label', { hasText: name }).click();
    }
  }
  await signAs(form, type);
  await hall.submit(form);
}

async function signAs(form: ReturnType<Hall['page']['locator']>, type: string): Promise<void> {
  if (type === 'BoxGathered') await tick(form, '', 4);
  if (type === 'MobileBoxSent') await tick(form, '流动票箱');
  if (type === 'TieResolved') await tick(form, '');
  if (type === 'CountSigned' || type === 'DocumentWritten') await tick(form, /监票人|计票人/);
}

async function judgeAs({ page }: Hall, says: string): Promise<void> {
  const paper = page.locator('[data-paper]');
  const ruling = /认定：(伪造，另行封存|[^（”]+)/.exec(says)?.[1] ?? '';
  await pick(paper, '这张票怎么算', ruling);
  for (const post of /（(.+)）/.exec(says)?.[1]?.split('、') ?? []) {
    await paper
      .locator('.checks__row', { hasText: new RegExp(`^\\s*${post}\\s*$`) })
      .locator('input')
      .check();
  }
  await pick(paper, '谁认定的', says.includes('选委会认定') ? '交选委会认定' : '监票人');
  await paper.locator('button[type=submit]').click();
}
