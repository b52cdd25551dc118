import type { DrivenBrowser } from './driven-browser.ts';

/**
 * 在页面里做一件事，对错不管：遇到的事选头一种办法，提示说的事照着打开、各栏选头一项、交上去、盖章；
 * 没有要动手的就往下走。写成 Chromium 64 认得的脚本。
 */
const act = `(() => {
  const one = (selector, from) => (from || document).querySelector(selector);
  const all = (selector, from) => Array.prototype.slice.call((from || document).querySelectorAll(selector));
  const pause = () => new Promise((resolve) => setTimeout(resolve, 60));
  const fill = (form) => {
    all('fieldset', form).forEach((group) => { const first = one('input[type=radio]', group); if (first) first.click(); });
    all('input[type=checkbox]', form).slice(0, 4).forEach((box) => { if (!box.checked) box.click(); });
    one('button[type=submit]', form).click();
  };
  const incident = one('[data-incident]');
  if (incident) { one('input[type=radio]', incident).click(); return pause().then(() => one('button[type=submit]', incident).click()).then(pause); }
  const ask = one('[data-ask]');
  if (ask) ask.click();
  return pause().then(() => {
  const way = one('[data-hint] .btn');
  const wait = one('[data-time] .btn--main, [data-time] .btn');
  if (!way || (one('[data-hint]').dataset.hint === 'PollOpened' && /开始时刻/.test(wait.textContent))) { wait.click(); return pause(); }
  way.click();
  return pause().then(() => {
    const form = document.activeElement.closest('article, details');
    fill(one('form', form));
    return pause();
  }).then(() => { const seal = one('[role=dialog] .btn--seal'); if (seal) seal.click(); return pause(); });
  });
})()`;

/** 走了几步：屏幕上这一场的步数 */
export async function movesIn(browser: DrivenBrowser): Promise<number> {
  return Number(await browser.evaluate('document.querySelector("[data-moves]").dataset.moves'));
}

/** 做一件事，等它存好、显示出来 */
export async function actSomehow(browser: DrivenBrowser): Promise<void> {
  await browser.waitFor('document.querySelector("[data-moves]") !== null');
  const before = await movesIn(browser);
  await browser.evaluate(act);
  await browser.waitFor(`Number(document.querySelector("[data-moves]").dataset.moves) > ${before}`);
}
