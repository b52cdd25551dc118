import type { ElectionEvent, EventOf } from '../../domain/engine/events/index.ts';
import { assembliesIn } from '../../domain/engine/party-branch.ts';
import { declaredIn } from '../../domain/engine/poll-facts.ts';
import type { PersonId } from '../../domain/terms/ids.ts';
import { later, option, propose } from '../agenda/propose.ts';
import { currentAssembly, shortage, type BranchAgenda } from './branch-scene.ts';

/** 大会以后：新一届支部委员会选书记，报上级批准 */
export const secretaryAgenda: BranchAgenda = (scene) => [...secretary(scene), ...report(scene)];

const secretary: BranchAgenda = (scene) => {
  const { record, today: on, branch } = scene;
  const [, poll] = currentAssembly(record) ?? [];
  const announced = poll?.ResultAnnounced.at(-1);
  const winners = new Set(assembliesIn(record).flatMap(([, each]) => declaredIn(each).map(({ person }) => person)));
  const { count, left } = shortage(record);
  const members = branch.candidates.filter((person) => winners.has(person));
  const [first, second] = members;
  if (announced === undefined || first === undefined || (count > 0 && left.length > 0)) return [];
  const made = (by: EventOf<'SecretaryElected'>['by'], person: PersonId, candidates: number): ElectionEvent => ({
    type: 'SecretaryElected',
    on,
    person,
    candidates,
    by,
  });
  return propose(scene, {
    id: 'party-secretary',
    phase: 'party',
    from: scene.poll - announced.on,
    by: scene.poll - announced.on - 1,
    title: '书记怎么产生',
    says: [`新一届委员 ${members.length} 名选出来了。`, { ref: first }, ' 票最多。有人提议，书记也由党员大会来选。'],
    about: members,
    isDone: record.SecretaryElected.length > 0,
    responses: [
      option('committee', '开新一届支部委员会全体会议，等额选书记', made('new-committee', first, 1)),
      option('assembly', '由党员大会差额选书记', made('assembly', first, 2)),
      option('township', '请乡镇党委定一名', made('township-party', second ?? first, 1)),
      later,
    ],
  });
};

const report: BranchAgenda = (scene) => {
  const { record, today: on } = scene;
  const elected = record.SecretaryElected.at(-1);
  if (elected === undefined) return [];
  return propose(scene, {
    id: 'party-report',
    phase: 'party',
    from: scene.poll - elected.on,
    by: scene.poll - elected.on - 3,
    title: '选完了，报不报',
    says: [{ ref: elected.person }, ' 说，公章明天就换人管，批复慢慢等。'],
    about: [elected.person],
    isDone: record.SecretaryReported.length > 0,
    responses: [
      option('approval', '选举结果和书记人选报乡镇党委，批了再到任', { type: 'SecretaryReported', on, forApproval: true }),
      option('at-once', '先到任，跟乡镇说一声就行', { type: 'SecretaryReported', on, forApproval: false }),
      later,
    ],
  });
};
