import { z, type Facts } from './schema.ts';

/** 移交的东西：印章、办公场所和设施、资产资金、财务账目、村务档案、债权债务 */
export const handoverItem = z.enum(['seal', 'premises', 'assets', 'accounts', 'archive', 'debts']);
export type HandoverItem = Facts<typeof handoverItem>;

/** 选举档案里的材料 */
export const archivePiece = z.enum([
  'plan',
  'committee-list',
  'roll',
  'candidate-lists',
  'ballots',
  'proxy-letters',
  'result-sheet',
  'elected-list',
  'notices',
  'minutes',
]);
export type ArchivePiece = Facts<typeof archivePiece>;
