import { readdirSync } from 'node:fs';
import path from 'node:path';

/** 站点文件夹里的全部文件：相对路径，一律用 /，次序固定。 */
export function siteFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}
