import { sortBy } from '../../domain/engine/collections.ts';
import { allCandidates, declaredIn, pollOf, workersOf } from '../../domain/engine/poll-facts.ts';
import type { ElectionRecord } from '../../domain/engine/record.ts';
import type { PersonId, Post } from '../../domain/terms/ids.ts';
import { nameOf, roleNames } from '../../simulator/naming.ts';
import { currentPoll } from '../../simulator/offers/offers.ts';

/** 眼下的选委会成员：最近一次推选的，照先后除去退出的、加上补上的；还没有推选的没有。 */
export function committeeMembers(record: ElectionRecord): readonly PersonId[] {
  const selected = record.CommitteeSelected.at(-1);
  if (selected === undefined) return [];
  const changes = [...record.CommitteeMemberLeft, ...record.CommitteeMemberFilled].filter(({ seq }) => seq > selected.seq);
  const members = new Set(selected.members);
  for (const change of sortBy(changes, ({ seq }) => [seq])) {
    if (change.type === 'CommitteeMemberLeft') members.delete(change.member);
    else members.add(change.member);
  }
  return [...members];
}

/** 被提名过的人，照提名的先后；没有记提名、只有正式名单的，看正式名单。 */
export function nomineesIn(record: ElectionRecord): readonly PersonId[] {
  const nominated = record.NominationMade.map(({ nominee }) => nominee);
  return [...new Set([...nominated, ...allCandidates(pollOf(record, currentPoll(record)))])];
}

/** 一个人眼下的身份，一句一样；什么也不是的没有。 */
export function rolesOf(record: ElectionRecord, person: PersonId): readonly string[] {
  const poll = pollOf(record, currentPoll(record));
  const selected = record.CommitteeSelected.at(-1);
  const isChair = selected?.chair === person;
  const posts = (found: readonly { readonly post: Post }[]) =>
    [...new Set(found.map(({ post }) => nameOf(record, post)))].join('、');
  const nominated = posts(record.NominationMade.filter(({ nominee }) => nominee === person));
  const listed = poll.FormalListPublished.at(-1)?.candidates.filter((each) => each.person === person) ?? [];
  const elected = posts([...record.polls.values()].flatMap(declaredIn).filter((each) => each.person === person));
  const jobs = workersOf(poll).filter((worker) => worker.person === person);
  return [
    ...(committeeMembers(record).includes(person) ? [`选委会${isChair ? '主任' : '成员'}`] : []),
    ...(nominated === '' ? [] : [`被提名为${nominated}候选人`]),
    ...(allCandidates(poll).has(person) && listed.length > 0 ? [`${posts(listed)}正式候选人`] : []),
    ...jobs.map(({ role }) => roleNames[role]),
    ...(elected === '' ? [] : [`当选${elected}`]),
  ];
}
