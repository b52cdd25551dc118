import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** 能从 npm 仓库装到的旧版 Chromium；64 是远程教育终端上最旧的。 */
export const allVersions: readonly number[] = [64, 70, 78, 88, 109];

/** 要试的版本，由环境变量 OLD_BROWSERS 决定：all，或用逗号隔开的版本号；不写是最旧和最新的两个。 */
export function wantedVersions(wanted = process.env['OLD_BROWSERS'] ?? '64,109'): readonly number[] {
  if (wanted === 'all') return allVersions;
  const versions = wanted.split(',').map(Number);
  const unknown = versions.find((version) => !allVersions.includes(version));
  if (unknown !== undefined) throw new Error(`OLD_BROWSERS=${wanted}：只有 ${allVersions.join('、')} 这几个版本，或者写 all`);
  return versions;
}

/** 解压出来的浏览器，放在 .cache 里 */
export function binaryOf(version: number): string {
  return fileURLToPath(new URL(`../../.cache/chromium-${version}/chromium`, import.meta.url));
}

export function isUnpacked(version: number): boolean {
  return existsSync(binaryOf(version));
}
