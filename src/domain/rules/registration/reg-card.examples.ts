import type { ElectionEvent, EventOf } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import type { Day } from '../../terms/ids.ts';
import { known, began, knownElsewhere } from './registration-cases.ts';

export const regCardExamples: readonly Example[] = [
  { name: '海南：选委会派人发到户', under: hainan2025, given: [...known(), issued('committee'), began(100)], finds: [] },
  { name: '海南：没有发就开始投票', under: hainan2025, given: [...known(), began(100)], finds: ['breach'] },
  { name: '海南：还没有开始投票', under: hainan2025, given: known(), finds: [] },
  {
    name: '海南：开始投票以后才发',
    under: hainan2025,
    given: [...known(), began(100), issued('committee', 100)],
    finds: ['breach'],
  },
  {
    name: '海南：让想参选的人去发',
    under: hainan2025,
    given: [...known(), issued('candidate'), began(100)],
    finds: ['breach'],
  },
  {
    name: '海南：收回来，由选委会重发',
    under: hainan2025,
    given: [...known(), issued('candidate'), issued('committee', 90), began(100)],
    finds: ['repaired'],
  },
  { name: '海南：组长代发，字面两可', under: hainan2025, given: [...known(), issued('group-leader')], finds: ['doubt'] },
  { name: '国法没有选民证，不作声', given: [...known(), issued('candidate'), began(100)], finds: [] },
  {
    name: '海南：这本日志没有记登记环节，没记不等于没发',
    under: hainan2025,
    given: [...knownElsewhere(), began(100)],
    finds: [],
  },
];

function issued(by: EventOf<'CardsIssued'>['by'], on: Day = 85): ElectionEvent {
  return { type: 'CardsIssued', on, by };
}
