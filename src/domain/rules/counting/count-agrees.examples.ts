import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { BoxId, PersonId } from '../../terms/ids.ts';
import { first, opened, pollingDay } from '../given.ts';
import { face, judged } from './papers.ts';

const at = { on: pollingDay, poll: first } as const;
/** 箱里 10 张一看就懂的，1 张空白，另有一张要看的：选了 V1 任主任。 */
const box = [opened('counting'), found('B1'), ...judged(face({ V1: 'circle' }), 'valid')];
const right = { papers: 12, votes: 7, void: 0, blank: 1 };

export const countAgreesExamples: readonly Example[] = [
  { name: '张数、得票、废票、弃权都对', given: [...box, sheet(right)], finds: [] },
  { name: '张数对，V1 少记一票', given: [...box, sheet({ ...right, votes: 6 })], finds: ['breach'] },
  { name: '张数少一张', given: [...box, sheet({ ...right, papers: 11 })], finds: ['breach'] },
  { name: '空白票记成了废票', given: [...box, sheet({ ...right, void: 1, blank: 0 })], finds: ['breach'] },
  { name: '票记到了别人头上', given: [...box, sheet(right, 'V2')], finds: ['breach'] },
  {
    name: '重数以后改正',
    given: [...box, sheet({ ...right, votes: 6 }), { ...sheet(right), replaces: 6 }],
    finds: ['repaired'],
  },
  { name: '先数的张数与计票单不同', given: [...box, counted('B1', 13), sheet(right)], finds: ['breach'] },
  { name: '不知道箱里有什么，先数的与计票单相同', given: [counted('B1', 12), sheet(right)], finds: [] },
  {
    name: '先数了 13 张，其中一张后来认作伪造另行封存',
    given: [
      found('B1'),
      counted('B1', 13),
      ...judged({ ...face({ V1: 'circle' }), stock: 'forged' }, 'set-aside'),
      sheet({ papers: 11, votes: 6, void: 0, blank: 1 }),
    ],
    finds: ['breach'],
  },
  {
    name: '先数了 12 张，其中一张后来认作伪造另行封存',
    given: [
      found('B1'),
      counted('B1', 12),
      ...judged({ ...face({ V1: 'circle' }), stock: 'forged' }, 'set-aside'),
      sheet({ papers: 11, votes: 6, void: 0, blank: 1 }),
    ],
    finds: [],
  },
  { name: '没有计票单就宣布选举有效', given: [...box, ...openedBox(), valid()], finds: ['breach'] },
  { name: '还没有填计票单', given: [...box, ...openedBox()], finds: [] },
  {
    name: '海南：流动票箱超过公布人数，整箱作废',
    under: hainan2025,
    given: [mobile(11), found('B1'), sheet({ papers: 11, votes: 0, void: 11, blank: 0 }), mobile(10)],
    finds: [],
  },
  {
    name: '海南：流动票箱没有超过，却整箱作废',
    under: hainan2025,
    given: [mobile(11), found('B1'), sheet({ papers: 11, votes: 0, void: 11, blank: 0 })],
    finds: ['breach'],
  },
  {
    name: '四川没有写流动票箱超过怎样，不能整箱作废',
    under: sichuan2026,
    given: [mobile(10), found('B1'), sheet({ papers: 11, votes: 0, void: 11, blank: 0 })],
    finds: ['breach'],
  },
];

function found(box: BoxId): ElectionEvent {
  return { type: 'PlainPapersFound', ...at, box, plain: 10, blank: 1, votes: [{ post: 'chair', person: 'V1', votes: 6 }] };
}

interface Counts {
  readonly papers: number;
  readonly votes: number;
  readonly void: number;
  readonly blank: number;
}

function sheet({ votes, ...counts }: Counts, person: PersonId = 'V1'): ElectionEvent {
  return { type: 'BoxCounted', ...at, box: 'B1', ...counts, votes: [{ post: 'chair', person, votes }] };
}

function counted(box: BoxId, papers: number): ElectionEvent {
  return { type: 'PapersCounted', ...at, box, papers };
}

function mobile(voters: number): ElectionEvent {
  const list = Array.from({ length: voters }, (_, index): PersonId => `V${index + 1}`);
  return { type: 'MobileBoxArranged', ...at, box: 'B1', voters: list, decidedBy: 'meeting' };
}

function openedBox(): ElectionEvent[] {
  return [
    { type: 'PollOpened', ...at },
    { type: 'BoxOpened', ...at, box: 'B1', venue: 'S1', inPublic: true },
  ];
}

function valid(): ElectionEvent {
  return { type: 'ValidityDeclared', ...at, valid: true, onSpot: true };
}
