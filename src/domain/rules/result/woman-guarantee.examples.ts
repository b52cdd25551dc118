import type { ElectionEvent } from '../../engine/events/index.ts';
import type { Example } from '../../engine/rule.ts';
import { beijing2012 } from '../../profiles/beijing-2012.ts';
import { hainan2025 } from '../../profiles/hainan-2025.ts';
import { sichuan2026 } from '../../profiles/sichuan-2026.ts';
import type { PersonId } from '../../terms/ids.ts';
import { pollingDay } from '../given.ts';
import { separateSeatExamples } from './woman-seat.examples.ts';
import { announced, counted, declared, people, withdrawnFrom, type Seat } from './counted.ts';

const seats: readonly Seat[] = [
  { post: 'chair', count: 1 },
  { post: 'member', count: 2 },
];

/** 两名委员里一名单列给妇女 */
const fixedForWoman: Seat[] = [
  { post: 'member', count: 1 },
  { post: 'member', count: 1, forWoman: true },
];

export const womanGuaranteeExamples: readonly Example[] = [
  {
    name: '没有妇女主任，够票的妇女先当选委员',
    under: sichuan2026,
    given: [...tallied(51), ...members('V2', 'V3')],
    finds: [],
  },
  {
    name: '妇女得 51 票过半数，名额给了票更多的男子',
    under: sichuan2026,
    given: [...tallied(51), ...members('V3', 'V5')],
    finds: ['breach'],
  },
  { name: '妇女得 50 票没有过半数，留一个名额', under: sichuan2026, given: [...tallied(50), ...members('V3')], finds: [] },
  {
    name: '妇女得 50 票没有过半数，两个名额都给了男子',
    under: sichuan2026,
    given: [...tallied(50), ...members('V3', 'V5')],
    finds: ['breach'],
  },
  {
    name: '妇女没有过半数也宣布了，归过半数那一条',
    under: sichuan2026,
    given: [...tallied(50), ...members('V2', 'V3')],
    finds: [],
  },
  {
    name: '名额给了男子，又更正',
    under: sichuan2026,
    given: [...tallied(51), ...members('V3', 'V5'), withdrawnFrom('member', 'V5')],
    finds: ['repaired'],
  },
  { name: '主任是妇女，委员照票数', under: sichuan2026, given: [...tallied(51, 'V4'), ...members('V3', 'V5')], finds: [] },
  {
    name: '留一个名额以后，票数相等的两名男子争一个名额，都宣布了',
    under: sichuan2026,
    given: [...tallied(40, 'V1', seats.slice(1), 70), ...members('V3', 'V5')],
    finds: ['breach', 'breach'],
  },
  {
    name: '留一个名额以后，票数相等的两名男子没有再投就宣布了一人，归平票那一条',
    under: sichuan2026,
    given: [...tallied(40, 'V1', seats.slice(1), 70), ...members('V3')],
    finds: [],
  },
  { name: '海南也一样', under: hainan2025, given: [...tallied(51), ...members('V3', 'V5')], finds: ['breach'] },
  {
    name: '另行选举没有单列妇女名额',
    under: sichuan2026,
    given: [...tallied(50), ...members('V3'), rerun({ post: 'member', count: 1 })],
    finds: ['breach'],
  },
  {
    name: '另行选举单列了妇女名额',
    under: sichuan2026,
    given: [...tallied(50), ...members('V3'), rerun({ post: 'member', count: 1, forWoman: true })],
    finds: [],
  },
  {
    name: '主任平票里有妇女，还没有定，先不说',
    under: sichuan2026,
    given: [
      people(),
      ...counted({
        seats,
        votes: {
          chair: [
            ['V1', 52],
            ['V4', 52],
          ],
          member: [
            ['V3', 70],
            ['V5', 60],
            ['V2', 51],
          ],
        },
      }),
      ...members('V3', 'V5'),
    ],
    finds: [],
  },
  {
    name: '国法只写应当有，选满了没有妇女',
    given: [...tallied(40), declared('chair', 'V1'), ...members('V3', 'V5'), announced()],
    finds: ['doubt'],
  },
  {
    name: '国法：还有名额空着，还可以另选',
    given: [...tallied(40), declared('chair', 'V1'), ...members('V3'), announced()],
    finds: [],
  },
  {
    name: '国法：单列的妇女名额给了男子',
    given: [
      ...tallied(51, 'V1', [
        { post: 'member', count: 1 },
        { post: 'member', count: 1, forWoman: true },
      ]),
      ...members('V3', 'V5'),
    ],
    finds: ['breach'],
  },
  {
    name: '北京：定名额的时候定了妇女任委员',
    under: beijing2012,
    given: [...tallied(51, 'V1', fixedForWoman), ...members('V3', 'V2')],
    finds: [],
  },
  { name: '北京：没有定妇女任什么职位', under: beijing2012, given: [...tallied(51), ...members('V3', 'V2')], finds: ['doubt'] },
  {
    name: '北京：定给妇女的职位给了男子',
    under: beijing2012,
    given: [...tallied(51, 'V1', fixedForWoman), ...members('V3', 'V5')],
    finds: ['breach'],
  },
  ...separateSeatExamples,
];

/** 主任过半数；委员 V3 得 70 票、V5 得 60 票，都是男子，V2 是妇女。 */
function tallied(woman: number, chair: PersonId = 'V1', memberSeats = seats.slice(1), v5 = 60): ElectionEvent[] {
  const votes = {
    chair: [[chair, 60]],
    member: [
      ['V3', 70],
      ['V5', v5],
      ['V2', woman],
    ],
  } as const;
  return [people(), ...counted({ seats: [...seats.slice(0, 1), ...memberSeats], votes })];
}

function members(...elected: PersonId[]): ElectionEvent[] {
  return elected.map((person) => declared('member', person));
}

function rerun(seat: Seat): ElectionEvent {
  return { type: 'SeatsFixed', on: pollingDay, poll: 'supplementary#1', seats: [seat] };
}
