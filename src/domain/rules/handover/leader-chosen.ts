import type { Recorded } from '../../engine/events/index.ts';
import { reaches } from '../../engine/majority.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import type { ParamValues } from '../../profiles/params.ts';
import { text, type Text } from '../../terms/text.ts';

type Chosen = Recorded<'GroupLeaderChosen'>;
type Quorum = ParamValues<'leaderQuorum'>['leaderQuorum'];

export const leaderChosen = defineRule({
  id: 'leader-chosen',
  title: '小组长由小组会议推选：到会够数、过半数同意，不能指定',
  uses: ['leaderQuorum'],
  consequence: 'curable',
  remedy: {
    says: '这次的不作数，召集本组的会，到够了人再推选，当场报应到、实到和同意的数',
    by: ['GroupLeaderChosen'],
  },
  mistakes: [],
  check({ GroupLeaderChosen }, { leaderQuorum }) {
    const latest = new Map(GroupLeaderChosen.map((chosen) => [chosen.group, chosen]));
    const leaders = [...latest.values()];
    return [...new Set(leaders.map(({ leader }) => leader))].flatMap((leader): Breach[] => {
      const wrong = leaders.flatMap((chosen) => {
        const why = chosen.leader === leader ? whyUnsound(chosen, leaderQuorum) : undefined;
        return why === undefined ? [] : [{ seq: chosen.seq, says: why }];
      });
      const [reason] = wrong;
      return reason === undefined ? [] : [{ because: wrong.map(({ seq }) => seq), about: [leader], says: reason.says }];
    });
  },
});

/** 为什么不算数；站得住的没有。 */
function whyUnsound({ group, leader, by, basis, total, present, inFavour }: Chosen, quorum: Quorum): Text | undefined {
  if (by === 'appointed') return text`第 ${group} 组的组长 ${leader} 是指定的，不是小组会议推选的`;
  const unit = basis === 'people' ? '人' : '户';
  const needs = basis === 'people' ? quorum.people : quorum.households;
  if (needs === null) return text`第 ${group} 组推选组长，是按户的代表算到会的，本地写的是按人算`;
  if (!reaches(needs, present, total)) {
    return [`第 ${group} 组推选组长，应到 ${total} ${unit}，实到 ${present} ${unit}，没有到够三分之二`];
  }
  if (reaches(quorum.majority, inFavour, present)) return undefined;
  return text`第 ${group} 组推选组长，到会 ${present}，${inFavour} 同意，没有过半数`;
}
