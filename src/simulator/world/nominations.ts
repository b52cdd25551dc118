import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import type { Candidacy } from '../../domain/villages/village.ts';
import type { Happening } from './happenings.ts';

/** 提名：候选人都有人提，主任候选人里头一名由村党组织提；另有不得作候选人的、自己不愿意的、被提两种职务的。 */
export function nominationsOn({ story, around, record, on, left }: Happening): readonly ElectionEvent[] {
  if (left !== 22 || record.NominationMade.length > 0) return [];
  const { village } = around;
  const extra: readonly Candidacy[] = [
    ...[story.barred, story.declining].flatMap((person): readonly Candidacy[] =>
      person === undefined ? [] : [{ post: 'member', person }],
    ),
    ...(around.encounters.has('crowded') ? story.hopefuls.map((person): Candidacy => ({ post: 'member', person })) : []),
    ...(story.twice === undefined ? [] : [{ post: story.twice.also, person: story.twice.person }]),
  ];
  const busy = new Set(village.candidates.map(({ person }) => person));
  const proposers = village.voters.filter((id) => !busy.has(id));
  return [...village.candidates, ...extra].map(({ post, person }, index): ElectionEvent => {
    const proposer = proposers[index % Math.max(1, proposers.length)];
    return {
      type: 'NominationMade',
      on,
      nominee: person,
      post,
      ...(index === 0 && around.profile.params.nominators?.value !== 'voters'
        ? { by: 'party-organisation' as const }
        : { by: 'villagers' as const, ...(proposer !== undefined && { proposers: [proposer] }) }),
    };
  });
}

/** 次日：本人答复愿不愿意，审查的材料到了；被提两种职务的还没有定。 */
export function papersOn({ story, record, on, left }: Happening): readonly ElectionEvent[] {
  if (left !== 21 || record.PaperReceived.length > 0) return [];
  const nominees = [...new Map(record.NominationMade.map((made) => [made.nominee, made])).values()];
  return nominees.flatMap(({ nominee, post }): readonly ElectionEvent[] => [
    ...(nominee === story.twice?.person
      ? []
      : [{ type: 'NomineeAnswered', on, nominee, accepts: nominee !== story.declining, post, written: true } as const]),
    {
      type: 'PaperReceived',
      on,
      nominee,
      paper: 'criminal-record',
      says: nominee === story.barred ? 'barred' : nominee === story.vague ? 'vague' : 'clear',
    },
    { type: 'PaperReceived', on, nominee, paper: 'party-discipline', says: 'clear' },
  ]);
}
