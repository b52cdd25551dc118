import type { Recorded } from '../../engine/events/index.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { ParamValues } from '../../profiles/params.ts';
import { text } from '../../terms/text.ts';

type Chosen = Recorded<'RepresentativesChosen'>;
type Each = ParamValues<'householdsEach'>['householdsEach'];

export const repRatio = defineRule({
  id: 'rep-ratio',
  title: '按户推选的，几户推一名村民代表要合规定',
  uses: ['householdsEach'],
  mayUse: ['leastRepresentatives'],
  consequence: 'curable',
  remedy: { says: '照户数重新算代表名额，补推选或者重新推选，名单张榜', by: ['RepresentativesChosen'] },
  mistakes: [],
  check({ RepresentativesChosen }, { householdsEach, leastRepresentatives }) {
    const chosen = RepresentativesChosen.at(-1);
    if (chosen === undefined || chosen.by === 'appointed') return [];
    return [
      ...(chosen.by === 'households' ? outOfRatio(chosen, householdsEach) : []),
      ...(leastRepresentatives === undefined ? [] : tooFew(chosen, householdsEach, leastRepresentatives)),
    ];
  },
});

function outOfRatio({ seq, households, representatives }: Chosen, { least, most }: Each): readonly Breach[] {
  const count = representatives.length;
  if (households >= count * least && households <= count * most) return [];
  return [
    {
      because: [seq],
      about: [],
      says: text`${households} 户推了 ${count} 名村民代表，应当每 ${least} 户至 ${most} 户推一名`,
    },
  ];
}

/** 总数的下限：村子太小，照户数推不出这么多、连一户一名也不够的，两条规定碰不到一起，只提示。 */
function tooFew({ seq, households, representatives, by }: Chosen, { least }: Each, needs: number): readonly Breach[] {
  const count = representatives.length;
  if (count >= needs) return [];
  const each = by === 'households' ? least : 1;
  return [
    {
      because: [seq],
      about: representatives,
      says: text`村民代表只有 ${count} 名，应当不少于 ${needs} 名`,
      ...(households < needs * each && {
        doubt: `全村只有 ${households} 户，每 ${each} 户推一名也推不出 ${needs} 名，小村怎样办没有写`,
      }),
    },
  ];
}
