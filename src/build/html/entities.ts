const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** 还原实体：构建产物里只有这五个名字和数字写法，别的照原样留下。 */
export function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    return named[name ?? ''] ?? whole;
  });
}

/** 写进双引号属性值之前的转义 */
export function encoded(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
