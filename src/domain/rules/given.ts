import type { ElectionEvent, Phase } from '../engine/events/index.ts';
import type { Day, PersonId } from '../terms/ids.ts';
import type { KinFact, Person } from '../terms/person.ts';

/** 案例用的投票：首次投票 */
export const first = 'first#1';

/** 案例用的投票日 */
export const pollingDay: Day = 100;

/** 案例的开头：第 1 日开卷，到第 200 日为止，记全了这些环节。 */
export function opened(...covers: Phase[]): ElectionEvent {
  return { type: 'RecordOpened', on: 1, covers, from: 1, to: 200 };
}

export function village(people: readonly Person[], kin: readonly KinFact[] = []): ElectionEvent {
  return { type: 'VillageKnown', on: 1, people, kin };
}

/** 一个成年、户籍和居住都在本村、有政治权利的村民；facts 写不同的地方。 */
export function villager(id: PersonId, facts: Partial<Person> = {}): Person {
  return {
    id,
    name: id,
    sex: 'male',
    born: -10000,
    household: 'H1',
    group: 1,
    hukou: 'here',
    lives: 'here',
    rights: 'full',
    ...facts,
  };
}

/** 名册上有这些人 */
export function roll(...voters: PersonId[]): ElectionEvent {
  return { type: 'RollPrepared', on: 1, voters };
}

export function passed(on: Day): ElectionEvent {
  return { type: 'TimePassed', on };
}

export function fixed(electionDay: Day): ElectionEvent {
  return { type: 'ElectionDayFixed', on: 40, electionDay };
}
