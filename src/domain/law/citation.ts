import { isLawCode, isStatuteCode, laws, type LawCode, type StatuteCode, type SummaryCode } from './laws.ts';

/**
 * 出处：代码-条.款(项)，如 'O25-18.4'、'O25-16.2(一)'；不写款就是整条，款只数不带（一）（二）的自然段。
 * 只有二手摘要的文件没有条文，只写代码，如 'G13'。
 */
export type Citation = `${StatuteCode}-${number}${'' | `.${number}`}${'' | `(${string})`}` | SummaryCode;

/** 出处拆开：没有写的那一级是 null；项是序数，（三）就是 3。 */
export interface CitationParts {
  readonly code: LawCode;
  readonly article: number | null;
  readonly paragraph: number | null;
  readonly item: number | null;
}

/** 项的写法：第 3 项写「三」，从 1 到 99。 */
export function numeralOf(item: number): string {
  const [tens, ones] = [Math.floor(item / 10), item % 10];
  if (tens === 0) return digit(ones);
  return `${tens === 1 ? '' : digit(tens)}十${ones === 0 ? '' : digit(ones)}`;
}

function digit(value: number): string {
  const numeral = '一二三四五六七八九'[value - 1];
  if (numeral === undefined) throw new Error(`no numeral: ${value}`);
  return numeral;
}

const itemNumbers = new Map(Array.from({ length: 99 }, (_, index) => [numeralOf(index + 1), index + 1]));

/** 项的序数：「十三」是 13；写得不对的，是 undefined。 */
export function itemNumberOf(numeral: string): number | undefined {
  return itemNumbers.get(numeral);
}

/** 读出处：写法不对、代码没有、条号超过全文的，是 null。 */
export function parseCitation(text: string): CitationParts | null {
  if (isLawCode(text)) return isStatuteCode(text) ? null : { code: text, article: null, paragraph: null, item: null };
  const [, code = '', article, paragraph, item] = /^([A-Za-z]+\d*)-([1-9]\d*)(?:\.([1-9]\d*))?(?:\((.+)\))?$/.exec(text) ?? [];
  const itemNumber = item === undefined ? null : itemNumberOf(item);
  if (!isStatuteCode(code) || Number(article) > laws[code].articles || itemNumber === undefined) return null;
  return { code, article: Number(article), paragraph: paragraph === undefined ? null : Number(paragraph), item: itemNumber };
}

/** 是不是写得对的出处；那一款、那一项有没有，由要点库回答。 */
export function isCitation(text: string): text is Citation {
  return parseCitation(text) !== null;
}

/** 拆开出处：写法不对就是程序错误。 */
export function partsOf(citation: Citation): CitationParts {
  const parts = parseCitation(citation);
  if (parts === null) throw new Error(`unknown citation: ${citation}`);
  return parts;
}

/** 所在的整条：'O25-18.4' 在 'O25-18'；只有摘要的文件就是它自己。 */
export function articleOf(citation: Citation): Citation {
  const { code, article } = partsOf(citation);
  return isStatuteCode(code) && article !== null ? `${code}-${article}` : citation;
}

/** 念出处：'O25-18.4' 念成《村民委员会组织法（2025 年修正）》第 18 条第 4 款。 */
export function spellCitation(citation: Citation): string {
  const { code, ...place } = partsOf(citation);
  return `《${laws[code].title}》${spellPlace(place)}`;
}

/** 念简称：'O25-18.4' 念成村组法第 18 条第 4 款。 */
export function spellCitationShort(citation: Citation): string {
  const { code, ...place } = partsOf(citation);
  return `${laws[code].short}${spellPlace(place)}`;
}

function spellPlace({ article, paragraph, item }: Omit<CitationParts, 'code'>): string {
  if (article === null) return '（二手摘要）';
  const inParagraph = paragraph === null ? '' : `第 ${paragraph} 款`;
  const inItem = item === null ? '' : `第（${numeralOf(item)}）项`;
  return `第 ${article} 条${inParagraph}${inItem}`;
}
