import { relativeLink } from './relative-link.ts';

/** 样式里的站内地址改成相对于样式文件的；找不到文件的照原样留下，由死链检查报告。 */
export function offlineCss(css: string, file: string, has: (file: string) => boolean): string {
  return css.replaceAll(/url\((["']?)(\/[^)"']*)\1\)/g, (whole, quote: string, url: string) => {
    const link = relativeLink(url, file, has);
    return link === undefined ? whole : `url(${quote}${link}${quote})`;
  });
}
