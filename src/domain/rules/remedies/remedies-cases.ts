import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Day } from '../../terms/ids.ts';
import { opened } from '../given.ts';

/** 记全了救济环节的日志 */
export const begun: readonly ElectionEvent[] = [opened('committee', 'remedies')];

/** 第 10 日，V1 破坏选举 */
export function seen(how: EventOf<'SabotageSeen'>['how'], facts: Partial<EventOf<'SabotageSeen'>> = {}): ElectionEvent {
  return { type: 'SabotageSeen', on: 10, by: 'V1', how, ...facts };
}

export function answered(answer: EventOf<'SabotageAnswered'>['answer'], on: Day = 10): ElectionEvent {
  return { type: 'SabotageAnswered', on, by: 'V1', answer };
}

/** 第 9 日，V7 向乡镇举报 V1 */
export function reported(facts: Partial<EventOf<'ReportReceived'>> = {}): ElectionEvent {
  return { type: 'ReportReceived', on: 9, report: 'R1', by: 'V7', about: 'V1', office: 'township', ...facts };
}

export function ordered(facts: Partial<EventOf<'CorrectionOrdered'>> = {}): ElectionEvent {
  return { type: 'CorrectionOrdered', on: 12, of: 'township', over: 'named-candidates', by: 'county', ...facts };
}

export function refused(facts: Partial<EventOf<'DutyRefused'>> = {}): ElectionEvent {
  return { type: 'DutyRefused', on: 10, by: 'village-committee', over: 'meeting', ...facts };
}

/** 第 10 日，V7 到有权处理的机关信访，说的是别的事 */
export function petitioned(facts: Partial<EventOf<'PetitionReceived'>> = {}): ElectionEvent {
  return {
    type: 'PetitionReceived',
    on: 10,
    petition: 'P1',
    from: 'V7',
    about: 'other',
    office: 'competent',
    people: 1,
    delegates: 0,
    visit: false,
    ...facts,
  };
}

export function told(on: Day, facts: Partial<EventOf<'PetitionTold'>> = {}): ElectionEvent {
  return { type: 'PetitionTold', on, petition: 'P1', how: 'accepted', written: true, ...facts };
}

export function finished(on: Day): ElectionEvent {
  return { type: 'PetitionFinished', on, petition: 'P1', written: true };
}

/** 转送、交办 */
export function passedOn(on: Day): ElectionEvent {
  return { type: 'PetitionPassedOn', on, petition: 'P1' };
}
