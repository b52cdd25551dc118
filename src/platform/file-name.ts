const forbidden = '<>:"/\\|?*';

/** 看不见的字符（首、末码位）：控制符、软连字符、零宽与方向符、落单的半个字。\p{…} 在 Chromium 64 里还不能用。 */
const unseen = [
  [0x0000, 0x001f],
  [0x007f, 0x009f],
  [0x00ad, 0x00ad],
  [0x061c, 0x061c],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
] as const;

const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;
const longest = 80;

/**
 * 文件名：任何文字进，Windows、Linux 和优盘都收的文件名出，汉字照旧。
 * 去掉不许用的字符和看不见的方向符，避开设备名，太长就截短（八十个字，汉字占三个字节也在 255 以内），扩展名保住。
 */
export function safeFileName(name: string): string {
  const plain = Array.from(name, (character) => (isAllowed(character) ? character : '-'))
    .join('')
    .trim();
  const { stem, extension } = parted(plain);
  const kept = cut(stem, longest - extension.length).replace(/^[. ]+|[. ]+$/g, '');
  const named = kept === '' ? '换届学堂' : kept;
  return (reserved.test(named) ? `_${named}` : named) + extension;
}

function parted(name: string): { readonly stem: string; readonly extension: string } {
  const extension = /\.[a-z0-9]{1,10}$/i.exec(name)?.[0] ?? '';
  return { stem: name.slice(0, name.length - extension.length), extension };
}

/** 按整字截短，不把一个字劈成两半 */
function cut(text: string, most: number): string {
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > most) break;
    kept += character;
  }
  return kept;
}

function isAllowed(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return !forbidden.includes(character) && unseen.every(([first, last]) => code < first || code > last);
}
