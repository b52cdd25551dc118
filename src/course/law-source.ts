import { z } from 'zod';
import { isLawCode, isStatuteCode, laws, statutes, type LawCode } from '../domain/law/laws.ts';
import { itemNumberOf } from '../domain/law/citation.ts';
import type { ArticleDigest, LawDigest, LawLibrary, ParagraphDigest } from './law-digest.ts';
import { readYaml, splitLesson, type Read, type SourceFault } from './source-text.ts';

/** 头部：code 定下是哪一部；title、short、inForce、status 给编的人看，须与法规表一致。 */
const head = z.strictObject({
  code: z.custom<LawCode>((code) => typeof code === 'string' && isLawCode(code), {
    error: ({ input }) => `没有「${String(input)}」这个法规代码。代码见 src/domain/law/laws.ts`,
  }),
  title: z.string({ error: '请写全名 title' }),
  short: z.string({ error: '请写简称 short' }),
  inForce: z.string({ error: '请写施行日 inForce，照带引号的 2026-01-01 的样子；没查到的写 null' }).nullable(),
  status: z.string({ error: '请写效力 status' }),
  covers: z.enum(['all', 'excerpt'], { error: 'covers 写 all（全文都有）或 excerpt（只有几条）' }),
  note: z.string({ error: '请写说明 note：这是要点，简称指什么' }),
});
type Head = z.infer<typeof head>;

type Draft<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Draft<Item>[] : T[K] };

interface Reading {
  readonly head: Head;
  readonly articles: Draft<ArticleDigest>[];
  chapter: string | null;
  /** 这一行的错处 */
  readonly fault: (says: string) => void;
}

type Reader = (reading: Reading, first: string, second: string) => void;

/** 各种行的写法和读法；哪种都不像的行，就是写法有误。 */
const shapes: readonly (readonly [RegExp, Reader])[] = [
  [/^\s*$/, () => undefined],
  [/^# (\S.*)$/, readChapter],
  [/^## (第 \d+ 条|要点 \d+) (\S.*)$/, readArticle],
  [/^### (\d+)$/, readParagraph],
  [/^- （([一二三四五六七八九十]+)）(\S.*)$/, readItem],
  [/^【变更】(\S.*)$/, (reading, says) => paragraphOf(reading)?.changes.push(says)],
  [/^【提示】(\S.*)$/, (reading, says) => paragraphOf(reading)?.hints.push(says)],
  [/^〔\?〕(\S.*)$/, (reading, says) => paragraphOf(reading)?.doubts.push(says)],
  [/^([^#\-【〔\s].*)$/, readText],
];

/** 读一部法规的要点：每处错都指到行，并说怎么改。 */
export function readLaw(file: string, text: string): Read<LawDigest> {
  const split = splitLesson(file, text);
  if (split === null) return broken(file, 1, '文件开头要有头部：两行 --- 之间写 code、title 等');
  const { value, faults } = readYaml(split.head, head);
  if (value === null) return { value, faults };
  const strange = strangersTo(value);
  if (strange !== null) return broken(file, 2, strange);
  return readBody(file, value, split.body, text.split('\n').length - split.body.split('\n').length);
}

/** 读全部法规的要点，照法规表的次序。 */
export function readLaws(files: Readonly<Record<string, string>>): Read<LawLibrary> {
  const read = Object.entries(files).map(([file, text]) => readLaw(file, text));
  const faults = read.flatMap((one) => one.faults);
  if (faults.length > 0) return { value: null, faults };
  const digests = read.flatMap(({ value }) => (value === null ? [] : [value]));
  const inOrder = Object.keys(laws).flatMap((code) => digests.filter((digest) => digest.code === code));
  return { value: new Map(inOrder.map((digest) => [digest.code, digest])), faults: [] };
}

function strangersTo({ code, ...written }: Head): string | null {
  const { title, short, inForce, status } = laws[code];
  const wrong = Object.entries({ title, short, inForce, status }).find(([key, value]) => {
    return Object.entries(written).some(([name, text]) => name === key && text !== value);
  });
  return wrong === undefined ? null : `${wrong[0]} 与法规表不一致，src/domain/law/laws.ts 里是「${wrong[1] ?? 'null'}」`;
}

function readBody(file: string, value: Head, body: string, skipped: number): Read<LawDigest> {
  const faults: SourceFault[] = [];
  const lines = body.split(/\r?\n/);
  let line = skipped;
  const reading: Reading = { head: value, articles: [], chapter: null, fault: (says) => faults.push({ file, line, says }) };
  for (const written of lines) {
    line += 1;
    readLine(reading, written);
  }
  checkLastArticle(reading);
  checkCount(reading);
  if (faults.length > 0) return { value: null, faults };
  const { code, covers, note } = value;
  return { value: { code, covers, note, articles: reading.articles }, faults: [] };
}

function readLine(reading: Reading, line: string): void {
  for (const [shape, read] of shapes) {
    const [whole, first = '', second = ''] = shape.exec(line) ?? [];
    if (whole === undefined) continue;
    read(reading, first, second);
    return;
  }
  reading.fault(
    `看不懂「${line.slice(0, 12)}」：条写 ## 第 18 条 小标题，款写 ### 4，项写 - （一）…，批注写【变更】【提示】或〔?〕`,
  );
}

function readChapter(reading: Reading, title: string): void {
  reading.chapter = title;
}

function readArticle(reading: Reading, heading: string, title: string): void {
  checkLastArticle(reading);
  const { head: written, articles, chapter, fault } = reading;
  const [number, last] = [Number(heading.replace(/\D/g, '')), articles.at(-1)?.number ?? 0];
  const wanted = isStatuteCode(written.code) ? `第 ${number} 条` : `要点 ${number}`;
  if (heading !== wanted) fault(`这里写 ## ${wanted} 小标题：有条文的写条，只有二手摘要的写要点`);
  if (number <= last) fault(`${heading}排在第 ${last} 个后面，请照次序写`);
  else if (written.covers === 'all' && number > last + 1) fault(`第 ${last + 1} 条没有写；只写几条的，covers 写 excerpt`);
  articles.push({ number, title, chapter, paragraphs: [] });
}

function readParagraph(reading: Reading, order: string): void {
  const article = reading.articles.at(-1);
  if (article === undefined) {
    reading.fault('款要写在条的下面，先写 ## 第 1 条 小标题');
    return;
  }
  const next = article.paragraphs.length + 1;
  if (Number(order) !== next) reading.fault(`这里应当是第 ${next} 款，写 ### ${next}`);
  article.paragraphs.push({ number: next, says: '', items: [], changes: [], hints: [], doubts: [] });
}

function readItem(reading: Reading, numeral: string, says: string): void {
  const paragraph = paragraphOf(reading);
  if (paragraph === undefined) return;
  const number = paragraph.items.length + 1;
  if (itemNumberOf(numeral) !== number) reading.fault(`（${numeral}）次序不对，这里应当是第 ${number} 项`);
  paragraph.items.push({ number, says });
}

function readText(reading: Reading, says: string): void {
  const paragraph = paragraphOf(reading);
  if (paragraph === undefined) return;
  if (paragraph.says !== '') reading.fault('一款只写一段；（一）（二）后面的话是下一款');
  paragraph.says = says;
}

function paragraphOf({ articles, fault }: Reading): Draft<ParagraphDigest> | undefined {
  const paragraph = articles.at(-1)?.paragraphs.at(-1);
  if (paragraph === undefined) fault('这句话不在任何一款下面，先写 ### 1');
  return paragraph;
}

/** 一条写完了：有没有款，款里有没有话。 */
function checkLastArticle({ articles, fault }: Reading): void {
  const article = articles.at(-1);
  if (article === undefined) return;
  if (article.paragraphs.length === 0) fault(`第 ${article.number} 条没有款，至少写 ### 1`);
  for (const { number, says } of article.paragraphs) {
    if (says === '') fault(`第 ${article.number} 条第 ${number} 款没有要点，请写一段`);
  }
}

/** 全文写完了：条数与法规表对不对得上。 */
function checkCount({ head: { code, covers }, articles, fault }: Reading): void {
  const last = articles.at(-1)?.number ?? 0;
  if (!isStatuteCode(code)) return;
  const total = statutes[code].articles;
  if (last > total) fault(`全文只有 ${total} 条，写到了第 ${last} 条`);
  else if (covers === 'all' && last < total) fault(`全文有 ${total} 条，只写到第 ${last} 条；只写几条的，covers 写 excerpt`);
}

function broken(file: string, line: number, says: string): Read<never> {
  return { value: null, faults: [{ file, line, says }] };
}
