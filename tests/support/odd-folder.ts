import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** 放离线版的怪名字文件夹：有汉字，有空格，有 #。 */
const oddName = '换届 学堂#1';

export interface OddFolder {
  /** 一页的 file:// 地址；path 的写法同在线版：/a/?q#h */
  readonly url: (path: string) => string;
  readonly remove: () => void;
}

/** 把离线文件夹拷到一个怪名字的文件夹里，如同从 U 盘拷来。 */
export function oddFolder(source: string): OddFolder {
  const parent = mkdtempSync(path.join(tmpdir(), 'offline-'));
  const folder = path.join(parent, oddName);
  cpSync(source, folder, { recursive: true });
  return {
    url: (wanted) => {
      const [, pathname = '', tail = ''] = /^([^?#]*)([^]*)$/.exec(wanted) ?? [];
      const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
      return pathToFileURL(path.join(folder, decodeURI(file))).href + tail;
    },
    remove: () => rmSync(parent, { recursive: true, force: true }),
  };
}
