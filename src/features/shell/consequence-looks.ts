import type { Consequence } from '../../domain/engine/rule.ts';
import type { IconName } from './icon-shapes.ts';

/** 后果的样子：字、色、形。 */
interface ConsequenceLook {
  readonly label: string;
  readonly tone: 'election' | 'seat' | 'ballot' | 'curable' | 'duty' | 'doubt';
  readonly icon: IconName;
}

/** 五级后果从重到轻，追责另列；doubt 是有疑问、不计分的。字永远写全，图标不单独出现。 */
export const consequenceLooks: Readonly<Record<Consequence | 'doubt', ConsequenceLook>> = {
  'election-void': { label: '选举无效', tone: 'election', icon: 's-election' },
  'seat-void': { label: '当选无效', tone: 'seat', icon: 's-seat' },
  'ballot-void': { label: '选票无效', tone: 'ballot', icon: 's-ballot' },
  'void-in-part': { label: '部分无效', tone: 'ballot', icon: 's-part' },
  curable: { label: '可补正', tone: 'curable', icon: 's-curable' },
  discipline: { label: '追责', tone: 'duty', icon: 's-duty' },
  doubt: { label: '有疑问，不计分', tone: 'doubt', icon: 's-doubt' },
};
