import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import type { Day } from '../../terms/ids.ts';
import { fixed, opened, passed } from '../given.ts';

export const regPublishExamples: readonly Example[] = [
  { name: '恰在第二十日前公布', given: [...fixedFor(100), published(80), passed(81)], finds: [] },
  { name: '只差一天', given: [...fixedFor(100), published(81)], finds: ['breach'] },
  { name: '只差一天，次日把选举日推迟一天', given: [...fixedFor(100), published(81), moved(82, 101)], finds: ['repaired'] },
  { name: '期限已过，没有公布', given: [...fixedFor(100), passed(81)], finds: ['breach'] },
  { name: '期限当天，还来得及', given: [...fixedFor(100), passed(80)], finds: [] },
  { name: '早已公布，后来更正重贴，以第一次为准', given: [...fixedFor(100), published(75), published(90)], finds: [] },
  { name: '这本日志没有记登记环节，不作声', given: [opened('voting', 'result'), fixed(100), passed(99)], finds: [] },
];

function fixedFor(electionDay: Day): ElectionEvent[] {
  return [opened('registration'), fixed(electionDay)];
}

function published(on: Day): ElectionEvent {
  return { type: 'RollPublished', on, registered: 900 };
}

function moved(on: Day, electionDay: Day): ElectionEvent {
  return { type: 'ElectionDayMoved', on, electionDay };
}
