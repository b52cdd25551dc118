import path from 'node:path';

/**
 * 站内地址改成从 page 出发的相对地址，不靠服务器也能打开：/a/ 变成 ../a/index.html。
 * page 是页面或样式在站点里的路径，has 答某个文件在不在。站外地址、锚点、data: 原样返回；站内找不到文件是 undefined。
 */
export function relativeLink(url: string, page: string, has: (file: string) => boolean): string | undefined {
  const [, pathname = '', tail = ''] = /^([^?#]*)([^]*)$/.exec(url) ?? [];
  if (pathname === '' || pathname.startsWith('//') || /^[a-z][a-z\d+.-]*:/i.test(pathname)) return url;
  const target = fileFor(path.posix.join('/', path.posix.dirname(page), pathname), pathname, has);
  return target === undefined ? undefined : relativePath(page, target) + tail;
}

function fileFor(fromPage: string, pathname: string, has: (file: string) => boolean): string | undefined {
  const wanted = decodedPath((pathname.startsWith('/') ? path.posix.normalize(pathname) : fromPage).slice(1));
  const base = wanted.replace(/\/$/, '');
  const candidates = wanted === base ? [base, `${base}/index.html`, `${base}.html`] : [`${base}/index.html`];
  return base === '' ? 'index.html' : candidates.find(has);
}

/** 从一个站内文件到另一个站内文件的相对地址，逐段编码：# 和空格都可以是文件名的一部分。 */
export function relativePath(from: string, to: string): string {
  return path.posix.relative(path.posix.dirname(from), to).split('/').map(encodeURIComponent).join('/');
}

function decodedPath(pathname: string): string {
  return pathname.split('/').map(decodeURIComponent).join('/');
}
