import { LineCounter, parseDocument, type Document } from 'yaml';

/** 内容里的一处错：哪个文件、第几行、怎么改。 */
export interface SourceFault {
  readonly file: string;
  readonly line: number;
  readonly says: string;
}

/** 读到的内容；有错就没有值。 */
export type Read<T> =
  { readonly value: T; readonly faults: readonly [] } | { readonly value: null; readonly faults: readonly SourceFault[] };

/** 一段 YAML：startsAt 是它第一行在文件里的行号。 */
export interface YamlSource {
  readonly file: string;
  readonly text: string;
  readonly startsAt: number;
}

/** 一种模式：照它读一份值；读不成的，说哪一项、怎么改。 */
export interface Schema<T> {
  readonly safeParse: (value: unknown) =>
    | { readonly success: true; readonly data: T }
    | {
        readonly success: false;
        readonly error: { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] };
      };
}

/** 照模式读 YAML：每处错都指到行，并说怎么改。 */
export function readYaml<T>({ file, text, startsAt }: YamlSource, schema: Schema<T>): Read<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (offset: number) => startsAt + lines.linePos(offset).line - 1;
  if (document.errors.length > 0) {
    const faults = document.errors.map(({ pos, message }) => ({ file, line: lineAt(pos[0]), says: brokenYaml(message) }));
    return { value: null, faults };
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { value: parsed.data, faults: [] };
  const faults = parsed.error.issues.map(({ path, message }) => ({
    file,
    line: lineAt(offsetOf(document, path)),
    says: path.length === 0 ? message : `${path.join('.')}：${message}`,
  }));
  return { value: null, faults };
}

/** 那一项在文中的位置；项还没写，就指到它的上一级。 */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) return Number(node.range[0]);
  }
  return 0;
}

function brokenYaml(message: string): string {
  const [reason = message] = message.split('\n');
  return `YAML 写法有误，看看缩进和冒号；句子里有英文冒号或井号的，整句加引号（${reason}）`;
}

/** 分开课的头部与正文：头部在两行 --- 之间。没有头部就是 null。 */
export function splitLesson(file: string, text: string): { readonly head: YamlSource; readonly body: string } | null {
  const [, head, body] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? [];
  if (head === undefined || body === undefined) return null;
  return { head: { file, text: head, startsAt: 2 }, body };
}

/** 数汉字 */
export function hanCount(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}

/** 错处写成一行 */
export function spellFault({ file, line, says }: SourceFault): string {
  return `${file} 第 ${line} 行：${says}`;
}
