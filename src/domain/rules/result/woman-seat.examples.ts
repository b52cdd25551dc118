import type { Example } from '../../engine/rule.ts';
import { zhejiang2020 } from '../../profiles/zhejiang-2020.ts';
import type { PersonId } from '../../terms/ids.ts';
import { announced, counted, declared, people, type Seat } from './counted.ts';

/** 两名委员里一名单列给妇女 */
const fixedForWoman: Seat[] = [
  { post: 'member', count: 1 },
  { post: 'member', count: 1, forWoman: true },
];

/** 选票上单列妇女委员职位的地方 */
export const separateSeatExamples: readonly Example[] = [
  {
    name: '浙江：给妇女单列了委员职位，妇女当选',
    under: zhejiang2020,
    given: [
      people(),
      ...counted({
        seats: fixedForWoman,
        votes: {
          member: [
            ['V1', 80],
            ['V2', 51],
          ],
        },
      }),
      ...members('V2', 'V1'),
    ],
    finds: [],
  },
  {
    name: '浙江：妇女过半数，单列的职位给了票多的男子',
    under: zhejiang2020,
    given: [
      people(),
      ...counted({
        seats: fixedForWoman,
        votes: {
          member: [
            ['V1', 80],
            ['V3', 70],
            ['V2', 51],
          ],
        },
      }),
      ...members('V1', 'V3'),
    ],
    finds: ['breach'],
  },
  {
    name: '浙江：没有给妇女单列职位',
    under: zhejiang2020,
    given: [
      people(),
      ...counted({
        seats: [{ post: 'member', count: 2 }],
        votes: {
          member: [
            ['V1', 80],
            ['V2', 51],
          ],
        },
      }),
      ...members('V2', 'V1'),
    ],
    finds: ['doubt'],
  },
];

function members(...elected: PersonId[]) {
  return [...elected.map((person) => declared('member', person)), announced()];
}
