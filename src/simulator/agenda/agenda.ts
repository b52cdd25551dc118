import type { ElectionRecord } from '../../domain/engine/record.ts';
import { baseDay } from '../current-round.ts';
import type { Surroundings } from '../world/surroundings.ts';
import { arrangementAgenda } from './arrangement.ts';
import { committeeAgenda } from './committee.ts';
import { formalListAgenda } from './formal-list.ts';
import { handoverAgenda } from './handover.ts';
import { inUrgency, type AgendaScene, type Matter } from './matter.ts';
import { meetingsAgenda } from './meetings.ts';
import { nominationAgenda } from './nomination.ts';
import { objectionsAgenda } from './objections.ts';
import { postponeAgenda } from './postpone.ts';
import { preparationAgenda } from './preparation.ts';
import { recheckRollAgenda } from './recheck-roll.ts';
import { registrationAgenda } from './registration.ts';

const beforePoll = [
  preparationAgenda,
  meetingsAgenda,
  committeeAgenda,
  registrationAgenda,
  objectionsAgenda,
  nominationAgenda,
  formalListAgenda,
  arrangementAgenda,
  postponeAgenda,
  recheckRollAgenda,
];

/** 眼下看得见的；还没有定选举日的没有。 */
export function agendaSceneOf(around: Surroundings, record: ElectionRecord): AgendaScene | undefined {
  const poll = baseDay(record);
  return poll === undefined ? undefined : { around, record, today: record.today, poll };
}

/** 桌上的事：今天能办、还没有办的，要当面答复的在前，先到期的在前。投票那天只有投票的事。 */
export function mattersIn(around: Surroundings, record: ElectionRecord): readonly Matter[] {
  const scene = agendaSceneOf(around, record);
  if (scene === undefined || around.story === undefined) return [];
  const agendas = scene.today < scene.poll ? beforePoll : [handoverAgenda];
  return inUrgency(agendas.flatMap((agenda) => agenda(scene)));
}
