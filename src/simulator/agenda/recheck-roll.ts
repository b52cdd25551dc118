import { hasTurned } from '../../domain/engine/calendar.ts';
import { lastOf } from '../../domain/engine/collections.ts';
import type { ElectionEvent } from '../../domain/engine/events/index.ts';
import { rollOf } from '../../domain/engine/roll.ts';
import type { PersonId } from '../../domain/terms/ids.ts';
import type { Agenda, AgendaScene } from './matter.ts';
import { later, option, propose } from './propose.ts';

/** 选举日推迟了，名单上的人要不要照新的日子再核一遍 */
export const recheckRollAgenda: Agenda = (scene) => {
  const { record, poll, around } = scene;
  const published = record.RollPublished.at(-1);
  const then = published && lastOf([...record.ElectionDayFixed, ...record.ElectionDayMoved], ({ seq }) => seq < published.seq);
  const move = record.ElectionDayMoved.at(-1);
  if (published === undefined || move === undefined || then === undefined || move.seq < published.seq) return [];
  const delayedOver = around.profile.params.rollRecheck?.value.delayedOver;
  const isRepublished = delayedOver !== undefined && poll - then.electionDay > delayedOver;
  const newly = newlyOfAge(scene, then.electionDay);
  const acts = isRepublished ? republished(scene, newly) : corrected(scene, newly);
  return propose(scene, {
    id: 'recheck-roll',
    phase: 'registration',
    from: 60,
    by: 1,
    title: '改了日子，登记名单还用不用核',
    says: [
      `名单是照原来的选举日造的。选举日推迟了 ${poll - then.electionDay} 天，`,
      newly.length > 0 ? '有人家来问刚满岁的孩子。' : '有人说名单不必再动。',
    ],
    about: newly,
    isDone: newly.length === 0 && !isRepublished,
    responses: [
      option('recheck', isRepublished ? '照新的选举日再核一遍，名单重新张榜' : '照新的选举日再核，补上的张榜公布', ...acts),
      { ...later, label: '名单公布过了，不再动' },
    ],
  });
};

/** 到原来的选举日不满、到新的选举日满了岁的本村人，还不在名单上 */
function newlyOfAge({ around, record, poll }: AgendaScene, before: number): readonly PersonId[] {
  const age = around.profile.params.votingAge?.value;
  const roll = rollOf(record);
  if (age === undefined || roll === undefined) return [];
  const isLocal = ({ hukou, lives, rights }: (typeof around.village.people)[number]) =>
    hukou === 'here' && lives === 'here' && rights !== 'deprived';
  return around.village.people
    .filter((person) => isLocal(person) && hasTurned(age, person.born, poll) && !hasTurned(age, person.born, before))
    .map(({ id }) => id)
    .filter((id) => !roll.has(id));
}

function corrected({ today: on }: AgendaScene, added: readonly PersonId[]): readonly ElectionEvent[] {
  return [...admitted(on, added), { type: 'RollCorrected', on, added: [...added], removed: [], posted: true }];
}

function republished({ record, today: on }: AgendaScene, added: readonly PersonId[]): readonly ElectionEvent[] {
  const registered = (rollOf(record)?.size ?? 0) + added.length;
  return [...admitted(on, added), { type: 'RollPublished', on, registered, form: 'both' }];
}

function admitted(on: number, added: readonly PersonId[]): readonly ElectionEvent[] {
  return added.map((person) => ({
    type: 'RegistrationDecided',
    on,
    person,
    admitted: true,
    by: 'committee',
    route: 'resident',
    evidence: ['id-card'],
  }));
}
