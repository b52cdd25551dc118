import { lastDayWithin } from '../../domain/engine/calendar.ts';
import type { ElectionEvent, Recorded } from '../../domain/engine/events/index.ts';
import type { Agenda, AgendaScene, Matter } from './matter.ts';
import { later, option, propose } from './propose.ts';

/** 对名单的申诉：收不收、成不成立、公不公布 */
export const objectionsAgenda: Agenda = (scene) => scene.record.ObjectionFiled.flatMap((filed) => answer(scene, filed));

function answer(scene: AgendaScene, filed: Recorded<'ObjectionFiled'>): readonly Matter[] {
  const { record, poll, around } = scene;
  const { objection, about, by, asks } = filed;
  const published = record.RollPublished[0];
  const within = around.profile.params.rollObjection?.value.within;
  const isLate = published !== undefined && within !== undefined && filed.on > lastDayWithin(published.on, within);
  const { tooLate, sound, unsound, busy } = answersTo(scene, filed);
  const first = isLate ? tooLate : asks === 'add' ? sound : unsound;
  return propose(scene, {
    id: `objection-${objection}`,
    phase: 'registration',
    from: poll - filed.on,
    by: poll - filed.on - 2,
    title: isLate ? '日子过了，又有人来说名单' : '有人对名单提异议',
    says: [
      { ref: by },
      asks === 'add' ? ' 要求把' : ' 要求从名单上去掉',
      ...(about === undefined ? [] : about === by ? ['自己'] : [' ', { ref: about }, ' ']),
      asks === 'add' ? '列入名单。' : '。',
    ],
    about: about === undefined || about === by ? [by] : [by, about],
    isDone: [...record.ObjectionDecided, ...record.ObjectionTurnedAway].some((each) => each.objection === objection),
    responses: [first, ...[sound, unsound, busy].filter((each) => each !== first), later],
  });
}

/** 几种答复：成立的改名单、张榜；不成立的说明理由、张榜；过期的、没有空的不收。 */
function answersTo({ today: on }: AgendaScene, { objection, about, asks }: Recorded<'ObjectionFiled'>) {
  const decided = (upheld: boolean): ElectionEvent => ({ type: 'ObjectionDecided', on, objection, upheld, posted: true });
  const turnedAway = (ground: 'late' | 'too-busy'): ElectionEvent => ({ type: 'ObjectionTurnedAway', on, objection, ground });
  const person = about === undefined ? [] : [about];
  const corrected: ElectionEvent = {
    type: 'RollCorrected',
    on,
    added: asks === 'add' ? person : [],
    removed: asks === 'remove' ? person : [],
    posted: true,
  };
  return {
    sound: option('uphold', '改名单，结果张榜', decided(true), corrected),
    unsound: option('dismiss', '不改，书面说明理由，结果张榜', decided(false)),
    tooLate: option('late', '过了提异议的日子，说明不再受理', turnedAway('late')),
    busy: option('busy', '正忙着提名，请他过后再来', turnedAway('too-busy')),
  };
}
