import { partsOf, type Citation } from '../../domain/law/citation.ts';

/** 要点页里的锚点：条 a18，款 a18-4，项 a16-2-3；项是序数，所以（三）写 3。 */
export function digestAnchor(article: number, paragraph: number | null = null, item: number | null = null): string {
  return ['a', article, paragraph === null ? '' : `-${paragraph}`, item === null ? '' : `-${item}`].join('');
}

/** 出处的要点在哪一页、哪一处：'O25-18.4' 在 /law/O25/#a18-4；直接引到条下之项的，算第一款；只有摘要的文件指到整页。 */
export function lawPath(citation: Citation): `/law/${string}/${string}` {
  const { code, article, paragraph, item } = partsOf(citation);
  if (article === null) return `/law/${code}/`;
  return `/law/${code}/#${digestAnchor(article, item === null ? paragraph : (paragraph ?? 1), item)}`;
}
