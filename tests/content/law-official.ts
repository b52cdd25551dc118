import { existsSync, readFileSync } from 'node:fs';
import type { StatuteCode } from '../../src/domain/law/laws.ts';
import { integerOf } from './law-wording.ts';

const folder = new URL('../../../shared/laws/', import.meta.url);

/** 官方文本在不在旁边；不在就略过逐条核对。 */
export const officialTextsAreHere = existsSync(folder);

const files = {
  O25: 'organic-law-2025',
  O18: 'organic-law-2018',
  SC: 'prov-sichuan-2025',
  SCi: 'prov-sichuan-impl-2015',
  HI: 'prov-hainan-2025',
  HIi: 'prov-hainan-impl-2025',
  HE: 'prov-hebei-2020',
  HEi: 'prov-hebei-impl-2011',
  SH: 'prov-shanghai-2020',
  SHi: 'prov-shanghai-impl-2020',
  ZJ: 'prov-zhejiang-2020',
  ZJi: 'prov-zhejiang-impl-2020',
  TJ: 'prov-tianjin-2019',
  TJi: 'prov-tianjin-impl-2019',
  BJ: 'prov-beijing-2012',
  BJi: 'prov-beijing-impl-2012',
  HA: 'prov-henan-impl-2011',
  CIV: 'civil-code-excerpt',
  CON: 'constitution-excerpt',
  CRL: 'criminal-law-excerpt',
  PSA: 'public-security-2025',
  GSL: 'gov-sanctions-2020',
  SUP: 'supervision-law-2024',
  PET: 'petition-2022',
} as const satisfies Partial<Record<StatuteCode, string>>;

export type OfficialCode = keyof typeof files;

export const officialCodes = Object.keys(files).filter((code): code is OfficialCode => code in files);

/** 原文的一款：正文和各项。 */
export interface OfficialParagraph {
  readonly text: string;
  readonly items: readonly string[];
}

/** 原文：条号到各款。款只数不带（一）（二）的自然段。 */
export function officialText(code: OfficialCode): ReadonlyMap<number, readonly OfficialParagraph[]> {
  const [, ...articles] = readFileSync(new URL(`${files[code]}.md`, folder), 'utf8').split(/^### 第/m);
  return new Map(
    articles.map((article) => {
      const [heading = '', ...lines] = article.replace(/^##? .*$/gm, '').split('\n');
      return [integerOf(heading.replace(/条.*/, '')), paragraphsOf(lines)] as const;
    }),
  );
}

function paragraphsOf(lines: readonly string[]): readonly OfficialParagraph[] {
  const paragraphs: { text: string; items: string[] }[] = [];
  for (const line of lines.filter((text) => text.trim() !== '')) {
    if (/^（[一二三四五六七八九十]+）/.test(line)) paragraphs.at(-1)?.items.push(line);
    else paragraphs.push({ text: line, items: [] });
  }
  return paragraphs;
}
