import { archivePiece } from '../../domain/terms/handover.ts';
import type { Agenda } from './matter.ts';
import { option, propose } from './propose.ts';

/** 选举档案：整理好、交给谁 */
export const archiveAgenda: Agenda = (scene) => {
  const { record, today: on, around } = scene;
  const to = around.profile.params.archiveTransfer?.value.to ?? 'village-committee';
  return propose(scene, {
    id: 'archive',
    phase: 'handover',
    from: -6,
    by: -9,
    title: '选举档案',
    says: ['公告、名单、会议记录、选票、委托书、报告单堆了一桌。'],
    isDone: record.ArchiveFiled.length > 0,
    responses: [
      option('file', '编好目录，一件不缺，送到该保管的地方', {
        type: 'ArchiveFiled',
        on,
        contents: [...archivePiece.options],
        to,
      }),
      option('some', '留公告和报告单，选票烧掉', {
        type: 'ArchiveFiled',
        on,
        contents: ['notices', 'result-sheet', 'elected-list'],
        to: 'village-committee',
      }),
      option('home', '先放主任家里', { type: 'ArchiveFiled', on, contents: [...archivePiece.options], to: 'private' }),
    ],
  });
};
