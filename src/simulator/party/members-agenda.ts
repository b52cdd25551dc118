import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import { lastBefore } from '../../domain/engine/party-branch.ts';
import type { PersonId } from '../../domain/terms/ids.ts';
import { spellDay } from '../naming.ts';
import { later, option, propose } from '../agenda/propose.ts';
import { firstAssembly, type BranchAgenda, type BranchScene } from './branch-scene.ts';

/** 定日子、核名册：届满没有、谁有选举权、谁不计入应到会 */
export const membersAgenda: BranchAgenda = (scene) => [...plan(scene), ...rights(scene), ...excuse(scene)];

const plan: BranchAgenda = (scene) => {
  const { record, branch, today: on, poll } = scene;
  const planned = (heldOn: number, agreed: boolean): ElectionEvent => ({ type: 'PartyElectionPlanned', on, heldOn, agreed });
  return propose(scene, {
    id: 'party-plan',
    phase: 'party',
    from: 18,
    by: 17,
    title: '这一届快满了，哪天换',
    says: [`本届支部委员会 ${spellDay(branch.termEnds)}届满。有人说等村委会选完再说，省得开两回会。`],
    isDone: record.PartyElectionPlanned.length > 0,
    responses: [
      option('on-time', `报乡镇党委同意，届满以前开，定在 ${spellDay(poll)}`, planned(poll, true)),
      option('next-year', '等村委会选完再办，支部自己定日子', planned(poll + 150, false)),
      later,
    ],
  });
};

/** 一份应到会名册；没有列出来的正式党员就是不计入的。 */
function rollOf(
  { today: on }: BranchScene,
  due: readonly PersonId[],
  excused: readonly PersonId[] = [],
  agreed = false,
): ElectionEvent {
  return { type: 'AssemblyRollSettled', on, poll: firstAssembly, due: [...due], excused: [...excused], agreed };
}

const rights: BranchAgenda = (scene) => {
  const { branch, record } = scene;
  const { full, probationary, watched, suspended } = branch;
  return propose(scene, {
    id: 'party-rights',
    phase: 'party',
    from: 17,
    by: 16,
    title: '党员名册上谁有选举权',
    says: [
      `名册上正式党员 ${full.length} 人。`,
      { ref: probationary },
      ' 是预备党员，',
      { ref: watched },
      ' 在留党察看期间，',
      { ref: suspended },
      ' 被留置，党组织中止了他的权利。应到会怎么列？',
    ],
    about: [probationary, watched, suspended],
    isDone: lastBefore(record, 'AssemblyRollSettled', Number.MAX_SAFE_INTEGER) !== undefined,
    responses: [
      option('full', `只列 ${full.length} 名正式党员，另外三人不列`, rollOf(scene, full)),
      option('probationary', '正式党员和预备党员都列', rollOf(scene, [...full, probationary])),
      option('everyone', '名册上的都列，一个不少', rollOf(scene, [...full, probationary, watched, suspended])),
    ],
  });
};

const excuse: BranchAgenda = (scene) => {
  const { branch, record } = scene;
  const { bedridden, away } = branch;
  const roll = lastBefore(record, 'AssemblyRollSettled', Number.MAX_SAFE_INTEGER);
  if (roll === undefined) return [];
  const settled = record.polls.get(firstAssembly)?.AssemblyRollSettled.length ?? 0;
  const without = (gone: readonly PersonId[]) => roll.due.filter((person) => !gone.includes(person));
  return propose(scene, {
    id: 'party-excuse',
    phase: 'party',
    from: 16,
    by: 15,
    title: '来不了的，算不算应到',
    says: [{ ref: bedridden }, ` 卧床，出不了门；还有 ${away.length} 人在外面做工。有人说，来不了的都划掉，到会比例就好看了。`],
    about: [bedridden, ...away.slice(0, 2)],
    isDone: settled > 1,
    responses: [
      option('agreed', '只有卧床的一人：报乡镇党委同意、提请大会通过，不计入；外出的照算，一个个通知', {
        ...rollOf(scene, without([bedridden]), [bedridden], true),
      }),
      option('all-due', '一个也不减，都算应到，一个个通知', rollOf(scene, roll.due)),
      option('struck', '支部自己把卧床的、外出的都划掉', rollOf(scene, without([bedridden, ...away]), [bedridden, ...away])),
    ],
  });
};
