const numerals = '零一二三四五六七八九';
const places = { 十: 10, 百: 100, 千: 1000 } as const;

/** 汉字数目换成整数：二十四、五百、一百零一。 */
export function integerOf(numeral: string): number {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  let [total, digit] = [0, 0];
  for (const character of numeral.replace(/两/g, '二').replace(/〇/g, '零')) {
    if (character === '十' || character === '百' || character === '千') {
      total += (digit === 0 && character === '十' ? 1 : digit) * places[character];
      digit = 0;
    } else digit = numerals.indexOf(character);
  }
  return total + digit;
}

const numeral = '[\\d零〇一二两三四五六七八九十百千]+';
const units = [
  '工作日',
  '周岁',
  '个月',
  '个人',
  '日',
  '天',
  '年',
  '月',
  '人',
  '名',
  '户',
  '次',
  '元',
  '项',
  '条',
  '款',
  '时',
  '个',
];
const unit = `(?:${units.join('|')})`;
const sameUnit: Readonly<Record<string, string>> = { 天: '日', 周岁: '岁', 个月: '月', 个人: '人', 名: '人' };

/** 一次扫过，照出现的次序：半数、分数、「三至七人」、「二十日」。 */
const amounts = new RegExp(
  [
    '(?<half>半数)',
    `(?<below>${numeral})分之(?<above>${numeral})`,
    '(?<top>\\d+)/(?<bottom>\\d+)',
    `(?:(?<from>${numeral})至)?(?<to>${numeral})(?<unit>${unit})`,
  ].join('|'),
  'g',
);

/** 不是数目的「一」 */
const notNumbers = /同一|前一|一次性|第一次/g;

/** 文中的数目，照出现的次序：分数写 1/3，半数写「半数」，其余写「20日」；「三至七人」是 3人 和 7人。 */
export function numbersIn(text: string): readonly string[] {
  const bare = text
    .replace(/\s/g, '')
    .replace(notNumbers, '；')
    .replace(/（([一二三四五六七八九十]+)）项/g, '$1项');
  return [...bare.matchAll(amounts)].flatMap(({ groups = {} }) => {
    if (groups['half'] !== undefined) return ['半数'];
    const { below = groups['bottom'], above = groups['top'], from, to = '', unit: of = '' } = groups;
    if (below !== undefined && above !== undefined) return [`${integerOf(above)}/${integerOf(below)}`];
    return [...(from === undefined ? [] : [amount(from, of)]), amount(to, of)];
  });
}

function amount(count: string, of: string): string {
  return `${integerOf(count)}${sameUnit[of] ?? of}`;
}

/** 一个说法：原文里有 official，要点里就应当有 digest。 */
interface Wording {
  readonly name: string;
  readonly official: RegExp;
  readonly digest: RegExp;
}

const wording = (name: string, official: RegExp, digest: RegExp = official): Wording => ({ name, official, digest });

/** 期限与手续：少写一个就变了意思。 */
const steps = [
  wording('当日', /当日/, /当日|当天/),
  wording('次日', /次日/),
  wording('当场', /当场/),
  wording('当众', /当众/),
  wording('及时', /及时/),
  wording('随时', /随时/),
  wording('每年', /每年/),
  wording('每季度', /每季度/),
  wording('每月', /每月/),
  wording('书面', /书面/),
  wording('无记名', /无记名/, /无记名|不记名/),
  wording('张榜', /张榜/),
  wording('备案', /备案/),
  wording('批准', /批准/),
  wording('单数', /单数/),
  wording('公开', /公开/),
  wording('另行选举', /另行选举/),
  wording('重新选举', /重新选举/),
  wording('递补', /递补/),
  wording('封存', /封存/),
];

/** 轻重：应当、可以、不得，一个也不能换。 */
const force = [
  wording('应当', /应当|必须|应(?!选)/, /应当|必须|应(?!选)/),
  wording('可以', /可以|可不/),
  wording('不得', /不得|禁止/, /不得|禁止/),
  wording('有权', /(?<!所)有权/),
];

/** 谁：原文写到的主体，要点里也写到。 */
const actors = [
  wording('选委会', /村民选举委员会/, /选委会/),
  wording('村民会议', /村民会议/),
  wording('村民代表会议', /村民代表会议/),
  wording('村民小组会议', /村民小组会议/, /小组会议/),
  wording('村民代表', /村民代表(?!会议)/, /村民代表|妇女代表|代表/),
  wording('乡镇', /民族乡|乡镇|乡级/, /乡镇|乡级/),
  wording('县级', /县级/),
  wording('省', /省人民政府|省、自治区/, /省/),
  wording('上一级', /上一级/),
  wording('指导小组', /指导小组/),
  wording('指导机构', /指导机构/),
  wording('人大', /人民代表大会/, /人大/),
  wording('监票人', /监票人/),
  wording('计票人', /计票人/),
  wording('唱票人', /唱票人/),
  wording('村党组织', /村党组织/),
  wording('近亲属', /近亲属/),
  wording('村务监督机构', /村务监督(?:委员会|机构)/, /村务监督/),
  wording('法院', /人民法院/, /法院/),
  wording('公安机关', /公安机关/),
  wording('监察机关', /监察机关/),
  wording('委托人', /委托人/),
  wording('妇女', /妇女|女性/, /妇女|女性/),
];

/** 与原文不合的说法：期限、手续、轻重、主体，原文有的要点不能少；轻重还不能多。 */
export function wordsWrong(official: string, digest: string): readonly string[] {
  const lost = [...steps, ...force, ...actors].filter((one) => one.official.test(official) && !one.digest.test(digest));
  const added = force.filter((one) => one.digest.test(digest) && !one.official.test(official));
  return [...lost.map(({ name }) => `少了${name}`), ...added.map(({ name }) => `多了${name}`)];
}
