import { digestOf } from '../../course/law-digest.ts';
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
  const { code } = partsOf(citation);
  if (!lawLibrary.has(code)) return [];
  const digest = digestOf(lawLibrary, citation);
  if (!digest.ok) throw new Error(`${citation}：${digest.why}`);
  const says = digest.value.paragraphs.map((paragraph) =>
    [paragraph.says, ...paragraph.items.map((item) => item.says)].filter((part) => part !== '').join(' '),
  );
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
