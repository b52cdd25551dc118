import { assembliesIn, entitledIn, lastBefore } from '../../engine/party-branch.ts';
import { allCandidates, openingOf } from '../../engine/poll-facts.ts';
import type { ElectionRecord, PollRecord } from '../../engine/record.ts';
import { defineRule, type Breach } from '../../engine/rule.ts';
import { covers } from '../../engine/scope.ts';
import type { PollId } from '../../terms/ids.ts';
import { text } from '../../terms/text.ts';

export const partyScrutineer = defineRule({
  id: 'party-scrutineer',
  title: '监票人由不是候选人的党员担任，大会表决通过',
  uses: ['partyScrutineers'],
  consequence: 'curable',
  remedy: { says: '开始投票以前换人，重新请大会表决', by: ['WorkersChosen', 'WorkerReplaced'], until: 'PollOpened' },
  mistakes: [],
  check: (record) => assembliesIn(record).flatMap(([id, poll]) => [...missing(record, id, poll), ...wrong(record, id, poll)]),
});

/** 开始投票了，还没有监票人 */
function missing(record: ElectionRecord, id: PollId, poll: PollRecord): readonly Breach[] {
  const opening = openingOf(poll);
  if (opening === undefined || !covers(record, 'party') || lastBefore(record, 'WorkersChosen', opening.seq) !== undefined)
    return [];
  return [{ because: [opening.seq], about: [id], says: text`没有推选监票人就开始投票` }];
}

/** 不是大会通过的；是候选人的；不是党员的 */
function wrong(record: ElectionRecord, id: PollId, poll: PollRecord): readonly Breach[] {
  const chosen = poll.WorkersChosen.at(-1);
  if (chosen === undefined) return [];
  const candidates = allCandidates(poll);
  const entitled = entitledIn(record, ['full']);
  const because = [chosen.seq];
  const scrutineers = chosen.workers.filter(({ role }) => role === 'scrutineer').map(({ person }) => person);
  return [
    ...(chosen.by === 'assembly' ? [] : [{ because, about: [id], says: text`监票人没有经党员大会表决通过` }]),
    ...scrutineers
      .filter((person) => candidates.has(person))
      .map((person) => ({ because, about: [id, person], says: text`候选人 ${person} 当了监票人` })),
    ...scrutineers
      .filter((person) => !candidates.has(person) && entitled !== undefined && !entitled.has(person))
      .map((person) => ({ because, about: [id, person], says: text`监票人 ${person} 不是有选举权的党员` })),
  ];
}
