import { defineRule } from '../../engine/rule.ts';
import { wronglyConvened } from './wrongly-convened.ts';

export const vmConvene = defineRule({
  id: 'vm-convene',
  title: '村民会议由村委会召集',
  uses: ['villagersConvener'],
  mayUse: ['selectionConvener'],
  consequence: 'curable',
  remedy: { says: '由村委会重新通知、召集；够数的村民或者村民代表提议开会的，请村委会召集', by: ['MeetingCalled'] },
  mistakes: [],
  check: (record, { villagersConvener, selectionConvener }) =>
    wronglyConvened(record, 'villagers', { convener: villagersConvener, selectionConvener }),
});
