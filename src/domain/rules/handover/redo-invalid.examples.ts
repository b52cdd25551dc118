import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { henan2011 } from '../../profiles/henan-2011.ts';
import { opened, passed } from '../given.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { Day } from '../../terms/ids.ts';
import { announced, handedOver, newlyMade, voided } from './handover-cases.ts';

const again = 'repeat#1';
const rerun: ElectionEvent = { type: 'PollOpened', on: 110, poll: 'supplementary#1' };
const begun = [...newlyMade, voided(105)];

/** 投票也记全了的日志 */
const everMade = [opened('voting', 'handover'), ...newlyMade.slice(1)];

export const redoInvalidExamples: readonly Example[] = [
  {
    name: '海南：宣布无效，重新选举，再移交',
    under: hainan2025,
    given: [...begun, ...redone(130), handedOver(135)],
    finds: [],
  },
  { name: '海南：宣布无效，还没有往下办', under: hainan2025, given: begun, finds: [] },
  { name: '海南：宣布无效以后照样移交', under: hainan2025, given: [...begun, handedOver(108)], finds: ['breach'] },
  { name: '海南：移交在先，宣布无效在后', under: hainan2025, given: [...newlyMade, handedOver(103), voided(105)], finds: [] },
  { name: '海南：全部无效，却当成另行选举', under: hainan2025, given: [...begun, rerun], finds: ['breach'] },
  {
    name: '海南：只是一个人当选无效，可以另行选举',
    under: hainan2025,
    given: [...newlyMade, voided(105, { what: 'seat', person: 'V1' }), rerun],
    finds: [],
  },
  {
    name: '海南：选委会自己说无效，不作数',
    under: hainan2025,
    given: [...newlyMade, voided(105, { by: 'election-committee' }), handedOver(108)],
    finds: [],
  },
  { name: '四川没有写无效以后怎样选', under: sichuan2026, given: [...begun, handedOver(108)], finds: [] },
  { name: '国法没有写', given: [...begun, handedOver(108)], finds: [] },
  {
    name: '河南：县级宣布无效以后第三十日重新投票',
    under: henan2011,
    given: [...everMade, voided(105, { by: 'county' }), ...redone(135)],
    finds: [],
  },
  {
    name: '河南：第三十一日才重新投票',
    under: henan2011,
    given: [...everMade, voided(105, { by: 'county' }), ...redone(136)],
    finds: ['repaired'],
  },
  {
    name: '河南：到三十日还没有，来得及',
    under: henan2011,
    given: [...everMade, voided(105, { by: 'county' }), passed(135)],
    finds: [],
  },
  {
    name: '河南：过了三十日没有重新投票',
    under: henan2011,
    given: [...everMade, voided(105, { by: 'county' }), passed(136)],
    finds: ['breach'],
  },
];

function redone(on: Day): ElectionEvent[] {
  return [{ type: 'PollOpened', on, poll: again }, announced({ poll: again, on })];
}
