import { defineRule } from '../../engine/rule.ts';
import { text } from '../../terms/text.ts';

export const repChosen = defineRule({
  id: 'rep-chosen',
  title: '村民代表由各户、各小组推选，不能指定',
  uses: ['representativesFrom'],
  consequence: 'curable',
  remedy: { says: '指定的名单作废，由各户或者各小组重新推选，名单张榜', by: ['RepresentativesChosen'] },
  mistakes: [],
  check({ RepresentativesChosen }, { representativesFrom }) {
    const chosen = RepresentativesChosen.at(-1);
    const allowed: readonly string[] = representativesFrom;
    if (chosen === undefined || allowed.includes(chosen.by)) return [];
    return [
      {
        because: [chosen.seq],
        about: [],
        says: text`${chosen.representatives.length} 名村民代表是指定的，不是各户、各小组推选的`,
      },
    ];
  },
});
