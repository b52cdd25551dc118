import { loadScript } from './load-script.ts';
import { siteUrl } from './site-url.ts';

/**
 * 读站内的数据文件，只许在 /data/ 下：在线版用 fetch；file:// 上不许 fetch，
 * 离线版把每个 x.json 另写成脚本 x.json.js，插进页面来读。读不到就抛错，内容由调用者校验。
 */
export async function loadData(path: `/data/${string}.json`): Promise<unknown> {
  const edition = window.offlineEdition;
  if (edition === undefined) return fetched(path);
  if (!(path in edition.data)) await loadScript(siteUrl(`${path}.js`));
  return edition.data[path];
}

async function fetched(path: string): Promise<unknown> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
  return response.json();
}
