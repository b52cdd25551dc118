import { build } from 'astro';
import { fileURLToPath } from 'node:url';
import config from '../../astro.config.mjs';

/** 用产品自己的构建设置，把 fixture 里的小网站写成两个版本，放在 .cache/fixture。 */
export async function buildFixture(): Promise<{ online: string; offline: string }> {
  const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const online = here('../../.cache/fixture/dist');
  const cacheDir = here('../../.cache/fixture/astro');
  await build({ ...config, configFile: false, root: here('fixture'), outDir: online, cacheDir, logLevel: 'error' });
  return { online, offline: `${online}-offline` };
}
