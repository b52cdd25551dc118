/**
 * 站内地址，两个版本都能用：在线版照写，离线版变成文件夹里的文件地址。
 * path 以 / 开头；页面以 / 结尾，可以带 ?… 和 #…。构建页面时原样返回，由离线步骤改写。
 */
export function siteUrl(path: `/${string}`): string {
  const edition = typeof window === 'undefined' ? undefined : window.offlineEdition;
  if (edition === undefined) return path;
  const [, pathname = '', tail = ''] = /^([^?#]*)([^]*)$/.exec(path) ?? [];
  return edition.root + pathname.slice(1) + (pathname.endsWith('/') ? 'index.html' : '') + tail;
}
