import { sum } from '../../domain/engine/collections.ts';
import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import { closingOf, pollOf } from '../../domain/engine/poll-facts.ts';
import type { PollRecord } from '../../domain/engine/record.ts';
import type { PollId } from '../../domain/terms/ids.ts';
import { option, propose } from '../agenda/propose.ts';
import { takers } from './assembly-agenda.ts';
import { papersFound, roundOf } from './ballots.ts';
import { currentAssembly, firstAssembly, nextAssembly, type BranchAgenda, type BranchScene } from './branch-scene.ts';
import { counts, reheld } from './collect.ts';
import { electedAgenda } from './elected-agenda.ts';

/** 开箱以后：这次投票算不算数、选多了的票怎么判、谁当选、不足的再投 */
export const countingAgenda: BranchAgenda = (scene) => {
  const [id, poll] = currentAssembly(scene.record) ?? [];
  if (id === undefined || poll === undefined || poll.PapersCounted.length === 0) return [];
  return [...validity(scene, id, poll), ...judging(scene, id, poll), ...electedAgenda(scene, id, poll)];
};

/** 收回的张数与投票的人数比 */
function validity(scene: BranchScene, id: PollId, poll: PollRecord): ReturnType<BranchAgenda> {
  const { today: on } = scene;
  const voters = closingOf(poll)?.voters ?? 0;
  const recovered = sum(poll.PapersCounted, ({ papers }) => papers);
  const say = (valid: boolean): ElectionEvent => ({ type: 'ValidityDeclared', on, poll: id, valid, onSpot: true });
  const { seats, candidates } = roundOf(scene, id);
  const again = reheld(scene, nextAssembly(scene.record), { seats, candidates, takers: takers(scene) });
  const voided = [say(false), ...again];
  const isOver = recovered > voters;
  return propose(scene, {
    id: 'party-valid',
    phase: 'party',
    from: scene.poll - on,
    by: scene.poll - on,
    title: '这次投票算不算数',
    says: isOver
      ? [`领票的 ${voters} 人，票箱里数出 ${recovered} 张。有人说，多一张抽掉就是了。`]
      : [`领票的 ${voters} 人，票箱里数出 ${recovered} 张。有人说，签到的人比票多，这回不能算。`],
    isPressing: true,
    isDone: id !== firstAssembly || poll.ValidityDeclared.length > 0,
    responses: isOver
      ? [
          option('void', '宣布这次投票无效，当场重新发票、重新投', ...voided),
          option('drop', '抽掉一张，宣布有效，接着计票', say(true)),
        ]
      : [option('valid', '宣布有效，接着计票', say(true)), option('void', '宣布无效，当场重新发票、重新投', ...voided)],
  });
}

function judging(scene: BranchScene, id: PollId, poll: PollRecord): ReturnType<BranchAgenda> {
  const { today: on, record } = scene;
  const declared = poll.ValidityDeclared.at(-1);
  const isReady = id === firstAssembly ? declared?.valid === true : true;
  const round = roundOf(scene, id);
  const paper = pollOf(record, id).PaperFound[0];
  const chosen = paper?.face.lines.length ?? 0;
  return propose(scene, {
    id: id === firstAssembly ? 'party-judge' : 'party-judge-again',
    phase: 'party',
    from: scene.poll - on,
    by: scene.poll - on,
    title: paper === undefined ? '唱票、计票' : '有一张票选多了',
    says:
      paper === undefined
        ? [`一共 ${papersFound(poll)} 张，张张都看得清。`]
        : [`应选 ${round.seats} 名，有一张在 ${chosen} 个人名上都画了圈。监票人拿给你看。`],
    isPressing: true,
    isDone: !isReady || poll.BoxCounted.length > 0,
    responses:
      paper === undefined
        ? [option('count', '当众唱票、计票', ...counts(on, round, 'void', scene))]
        : [
            option('void', '这张无效，其余的当众唱票、计票', ...counts(on, round, 'void', scene)),
            option('valid', '看得出意思，算有效，每人记一票', ...counts(on, round, 'valid', scene)),
          ],
  });
}
