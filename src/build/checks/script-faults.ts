/** 浏览器端脚本里不许有的东西：离线时会断的地址。每条是一句话。 */
export function scriptFaults(script: string): string[] {
  const links = [...script.matchAll(/\b(?:href|src)="(\/[^"]*)"/g)].map(
    ([whole]) => `组件里写死了 ${whole}：离线时打不开，请用 siteUrl()`,
  );
  const fetches = [...script.matchAll(/\bfetch\(["'`](\/[^"'`]*)/g)].map(
    ([whole]) => `${whole}…)：离线时读不到，请用 loadData()`,
  );
  return [...links, ...fetches];
}
