import { partsOf, spellCitationShort, type Citation } from '../../domain/law/citation.ts';
import { laws } from '../../domain/law/laws.ts';
import { packs } from '../../domain/profiles/index.ts';
import { rules } from '../../domain/rules/index.ts';
import { lawLibrary } from '../law/law-library.ts';
import { lawPath } from '../law/law-path.ts';
import type { BasisText } from './basis.ts';

/** 依据表：全部规则包、全部规则引到的出处，各写一条要点；要点库里没有的法规不写。 */
export function basisTableOf(): Readonly<Record<string, BasisText>> {
  const cited = [
    ...Object.values(packs).flatMap(({ params }) => Object.values(params).flatMap((param) => param?.cites ?? [])),
    ...rules.flatMap((rule) => rule.cites ?? []),
  ];
  return Object.fromEntries([...new Set(cited)].flatMap((citation) => entryFor(citation)));
}

function entryFor(citation: Citation): readonly (readonly [string, BasisText])[] {
  const { code, article: number, paragraph: nth, item } = partsOf(citation);
  const law = lawLibrary.get(code);
  // 只有二手摘要、整份引的，没有哪一条的要点可写；界面只写它的名字，注明是二手摘要。
  if (law === undefined || number === null) return [];
  const article = law.articles.find((each) => each.number === number);
  const cited = article?.paragraphs.filter((each) => nth === null || each.number === nth) ?? [];
  if (cited.length === 0) throw new Error(`${citation} 在要点里找不到，请核对规则包的出处或者 content/law`);
  const says = cited.map((each) => {
    const items = each.items.filter((one) => item === null || one.number === item);
    return [each.says, ...items.map((one) => one.says)].filter((part) => part !== '').join(' ');
  });
  const { short, inForce } = laws[code];
  const text: BasisText = {
    law: short,
    article: spellCitationShort(citation).slice(short.length),
    digest: says.join(' '),
    since: inForce,
    href: lawPath(citation),
  };
  return [[citation, text]];
}
