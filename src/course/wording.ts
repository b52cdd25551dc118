/** 过时的说法：旧法里有、现行法改掉的；当现行规定讲就是教错。 */
interface StaleWording {
  readonly pattern: RegExp;
  readonly now: string;
}

const stale: readonly StaleWording[] = [
  { pattern: /三年一届|每届(?:任期)?三年|任期(?:为|是)?三年|任期3年/, now: '每届任期五年（O25-14.2）' },
  {
    pattern: /(?:只能|只限|仅限|限于|只许|必须).{0,8}近亲属/,
    now: '可以委托近亲属，也可以委托本村其他村民（O25-18.4）',
  },
  { pattern: /由(?:选民|村民)直接提名/, now: '由村党组织或者登记参加选举的村民提名推荐（O25-18.1）' },
  { pattern: /只有?本人被提名才/, now: '本人或者近亲属被提名都要退出（O25-15.3）' },
];

/** 说的是从前或者别人的错，就不算当现行规定讲。 */
const toldAsPast = /旧|过去|原来|从前|以前|不再|早就|有人说|别再|还拿|更严|错/;

/** 找出把过时规定当现行规定讲的句子；引文（> 开头）是拿来指错的，不看。 */
export function staleSentences(text: string): readonly string[] {
  const told = text
    .split('\n')
    .filter((line) => !line.startsWith('>'))
    .join('\n');
  return sentencesOf(told).flatMap((sentence) =>
    stale
      .filter(({ pattern }) => pattern.test(sentence) && !toldAsPast.test(sentence))
      .map(({ now }) => `「${sentence}」过时了，现在是：${now}`),
  );
}

/** 分句：到句号、问号、叹号、分号和换行为止。 */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/[。！？；\n]+/)
    .map((sentence) => sentence.replace(/^[\s>|\-\d.#*“”]+/, '').trim())
    .filter((sentence) => sentence !== '');
}
