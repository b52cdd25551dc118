import type { EventOf } from '../../engine/events/index.ts';
import type { PersonId } from '../../terms/ids.ts';
import type { Acts } from './amend.ts';
import { peopleIn } from './cast.ts';
import { daysBefore, kinshipIn } from './election-cast.ts';
import { first } from '../prepared-past.ts';
import type { Fault } from './fault.ts';
import { electedIn, isWhole } from './outcome.ts';
import { allOf, insert, move, omit, rewrite, rewriteAll } from './rewrite.ts';

type Supervisors = EventOf<'SupervisorsSelected'>;

/** 换届以后的错处：村民代表、小组长、监督机构、异议和举报 */
export const followUpFaults = {
  'representatives-late': {
    title: '过了十五天才推选村民代表',
    must: ['rep-timing'],
    plant: (acts) => (isWhole(acts) ? move(acts, 'RepresentativesChosen', daysBefore(acts, -16)) : undefined),
  },
  'representatives-missing': {
    title: '推选选委会以前，没有推选新一届村民代表',
    under: 'hainan-2025',
    must: ['rep-timing'],
    plant: (acts) => omit(acts, 'RepresentativesChosen'),
  },
  'representatives-appointed': {
    title: '村民代表由村委会点名',
    must: ['rep-chosen'],
    plant: (acts) => rewriteAll(acts, 'RepresentativesChosen', (chosen) => ({ ...chosen, by: 'appointed' })),
  },
  'too-many-households-each': {
    title: '十六户才推一名村民代表',
    under: 'national-2026',
    must: ['rep-ratio'],
    plant: (acts) =>
      rewriteAll(acts, 'RepresentativesChosen', (chosen) => ({
        ...chosen,
        by: 'households',
        households: chosen.representatives.length * 16,
      })),
  },
  'few-women-representatives': {
    title: '村民代表会议里妇女代表不到三分之一',
    must: ['vrm-compose'],
    plant: (acts) =>
      rewrite(acts, 'RepresentativesChosen', (chosen) => {
        const men = menBeside(acts, chosen.representatives);
        const sexOf = new Map(peopleIn(acts).map(({ id, sex }) => [id, sex]));
        const women = chosen.representatives.filter((person) => sexOf.get(person) === 'female');
        if (women.length < 2 || men.length < women.length - 1) return undefined;
        const instead = new Map(women.slice(1).map((woman, index) => [woman, men[index]]));
        return [{ ...chosen, representatives: chosen.representatives.map((person) => instead.get(person) ?? person) }];
      }),
  },
  'leader-missing': {
    title: '有一个小组过了期还没有推选组长',
    must: ['leader-timing'],
    plant: (acts) => {
      const [group] = allOf(acts, 'GroupLeaderChosen').map((chosen) => chosen.group);
      return isWhole(acts) ? omit(acts, 'GroupLeaderChosen', (chosen) => chosen.group === group) : undefined;
    },
  },
  'leader-appointed': {
    title: '小组长由村委会指定',
    must: ['leader-chosen'],
    plant: (acts) => rewriteAll(acts, 'GroupLeaderChosen', (chosen) => ({ ...chosen, by: 'appointed' })),
  },
  'leader-few-present': {
    title: '推选小组长，到会不足三分之二',
    must: ['leader-chosen'],
    plant: (acts) =>
      rewrite(acts, 'GroupLeaderChosen', (chosen) => {
        const present = Math.floor((chosen.total * 3) / 5);
        return [{ ...chosen, present, inFavour: present }];
      }),
  },
  'leader-half-votes': {
    title: '小组长只得了到会人数的一半',
    must: ['leader-chosen'],
    plant: (acts) => rewrite(acts, 'GroupLeaderChosen', (chosen) => [{ ...chosen, inFavour: Math.floor(chosen.present / 2) }]),
  },
  'supervisors-late': {
    title: '过了十五天才推选村务监督机构',
    must: ['sup-timing'],
    plant: (acts) => (isWhole(acts) ? move(acts, 'SupervisorsSelected', daysBefore(acts, -16)) : undefined),
  },
  'supervisors-appointed': {
    title: '村务监督机构由村委会指定',
    must: ['sup-elect'],
    plant: (acts) => supervised(acts, ({ meeting: _, ...selected }) => ({ ...selected, by: 'village-committee' })),
  },
  'supervisor-related': {
    title: '村委会成员的近亲属当了监督机构成员',
    mistake: 'M132',
    must: ['sup-avoid'],
    plant: (acts) => {
      const kin = kinshipIn(acts);
      const elected = electedIn(acts);
      const [relative] = elected.flatMap((winner) =>
        [...(kin.get(winner)?.keys() ?? [])].filter((each) => !elected.includes(each)),
      );
      return (
        relative && supervised(acts, (selected) => ({ ...selected, members: [...selected.members.slice(0, 2), relative] }))
      );
    },
  },
  'winner-supervises': {
    title: '村委会成员自己当了监督机构成员',
    mistake: 'M132',
    must: ['sup-avoid'],
    plant: (acts) => {
      const [winner] = electedIn(acts);
      return winner && supervised(acts, (selected) => ({ ...selected, members: [...selected.members.slice(0, 2), winner] }));
    },
  },
  'supervisors-unskilled': {
    title: '监督机构里没有会看账的人',
    must: ['sup-skill'],
    plant: (acts) => supervised(acts, (selected) => ({ ...selected, skilled: [] })),
  },
  'two-supervisors': {
    title: '监督机构只有两个人',
    must: ['sup-size'],
    plant: (acts) =>
      supervised(acts, (selected) => {
        const members = selected.members.slice(0, 2);
        return { ...selected, members, skilled: members.slice(0, 1) };
      }),
  },
  'challenge-brushed-off': {
    title: '有人书面不服结果，选委会口头说两句就算答复',
    must: ['objection'],
    plant: (acts) =>
      rewriteAll(acts, 'ChallengeDecided', (decided) => ({ ...decided, by: 'election-committee', written: false })),
  },
  'challenge-answered-late': {
    title: '书面异议过了三十天才作决定',
    mistake: 'M150',
    must: ['objection'],
    plant: (acts) => {
      const [filed] = allOf(acts, 'ChallengeFiled');
      return filed && move(acts, 'ChallengeDecided', filed.on + 31);
    },
  },
  'voided-for-nothing': {
    title: '查不出违法，乡镇怕有人闹，宣布选举无效',
    must: ['void-groundless'],
    plant: (acts) => {
      const last = acts.at(-1);
      const voided = { of: first, what: 'election', by: 'township', ground: 'procedure' } as const;
      return last && insert(acts, { type: 'PollVoided', on: last.on, ...voided });
    },
  },
  'complaint-shelved': {
    title: '有人举报候选人，十五天里没有调查',
    mistake: 'M150',
    under: 'hainan-2025',
    must: ['report-to'],
    plant: (acts) => {
      const day = daysBefore(acts, 5);
      const [about] = electedIn(acts);
      const by = menBeside(acts, electedIn(acts))[0];
      return day === undefined || about === undefined || by === undefined
        ? undefined
        : insert(acts, { type: 'ConductComplained', on: day, about, by });
    },
  },
} as const satisfies Record<string, Fault>;

/** 监督机构的推选改一处 */
function supervised(acts: Acts, change: (selected: Supervisors) => Supervisors): Acts | undefined {
  return rewriteAll(acts, 'SupervisorsSelected', change);
}

/** 这些人以外的男村民，没有当选的 */
function menBeside(acts: Acts, others: readonly PersonId[]): readonly PersonId[] {
  const taken = new Set([...others, ...electedIn(acts)]);
  return peopleIn(acts).flatMap(({ id, sex, lives, rights }) =>
    sex === 'male' && lives === 'here' && rights === 'full' && !taken.has(id) ? id : [],
  );
}
