import { sortBy } from '../../domain/engine/collections.ts';
import type { Consequence } from '../../domain/engine/rule.ts';
import { packs } from '../../domain/profiles/index.ts';
import { modes } from '../../simulator/modes.ts';
import { consequenceLooks } from '../shell/consequence-looks.ts';
import type { Received } from './results.ts';

const heaviestFirst: readonly Consequence[] = [
  'election-void',
  'seat-void',
  'void-in-part',
  'ballot-void',
  'curable',
  'discipline',
];

type Accepted = Extract<Received, { readonly ok: true }>;

/** 还站着的最重的后果：补上了的、存疑的不算；没有就没有。 */
export function heaviestIn({ verdict }: Accepted): Consequence | undefined {
  const standing = verdict.findings.filter(({ grade, state }) => grade === 'breach' && state.is !== 'repaired');
  return heaviestFirst.find((kind) => standing.some(({ consequence }) => consequence === kind));
}

/** 核对得怎样：一致、不一致、仅按记录核对 */
export function checkedAs({ verdict }: Accepted): '一致' | '不一致' | '仅按记录核对' {
  if (verdict.differs.length > 0) return '不一致';
  return verdict.how === 'record-only' ? '仅按记录核对' : '一致';
}

/** 照座位排；没有座位的、没有收的在后面。 */
export function inSeatOrder(received: readonly Received[]): readonly Received[] {
  return sortBy(received, (each) => [each.ok ? 0 : 1, each.ok ? (each.body.seat ?? '') : '', each.file]);
}

const heads = [
  '座位',
  '练习',
  '规则包',
  '模式',
  '第几次',
  '重来几回',
  '做到头',
  '重算得分',
  '自报得分',
  '最重的后果',
  '核对',
  '说明',
  '文件',
];

/** 班级表，逗号分隔：开头有 BOM，电子表格打开不乱码；每一格都当文字，不会被当成公式算。 */
export function classTable(received: readonly Received[]): string {
  const rows = inSeatOrder(received).map((each) => (each.ok ? rowOf(each) : refusedRow(each)));
  return `\ufeff${[heads, ...rows].map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

function rowOf(each: Accepted): readonly string[] {
  const { body, verdict, file } = each;
  const worst = heaviestIn(each);
  return [
    body.seat ?? '',
    body.scenario.title,
    packs[body.pack].title,
    modes[body.mode].title,
    String(body.attempt),
    String(body.rewinds),
    verdict.isComplete ? '是' : '否',
    String(verdict.score.points),
    String(body.claimed.points),
    worst === undefined ? '没有' : consequenceLooks[worst].label,
    checkedAs(each),
    verdict.differs.join('；'),
    file,
  ];
}

function refusedRow({ file, why }: Extract<Received, { readonly ok: false }>): readonly string[] {
  return heads.map((head) => (head === '核对' ? '没有收' : head === '说明' ? why : head === '文件' ? file : ''));
}

/** 一格：开头像公式的前面加撇号；有逗号、引号、换行的用引号括住。 */
export function cellOf(text: string): string {
  const plain = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replace(/"/g, '""')}"` : plain;
}
