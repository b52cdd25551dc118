import type { Throw } from '../../domain/engine/dice.ts';
import type { Mark } from '../../domain/terms/ballot.ts';

/** 抖动：0 到 1 之间的一个数，每问一次换一个；同一张票同一处每次都一样。 */
export type Shake = () => number;

/** 由一次掷骰得一串抖动：线性同余，只为画得不一样，不作别用。 */
export function shakeFrom(thrown: Throw): Shake {
  let state = thrown.upTo(2_147_483_647);
  return () => {
    state = (state * 48_271 + 11) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** 笔迹：一种符号怎么画，以格子中心为原点；没有画的、写字的没有。 */
export function penStroke(mark: Mark, shake: Shake): string | undefined {
  switch (mark) {
    case 'circle':
      return ring(0, shake);
    case 'outside':
      return ring(41, shake);
    case 'double':
      return `${ring(-12, shake)}${ring(11, shake)}`;
    case 'corrected':
      return `${scribble(-16, shake)}${ring(15, shake)}`;
    case 'tick':
      return `M${near(-11, shake)} ${near(0, shake)}L${near(-4, shake)} ${near(8, shake)}Q${near(3, shake)} ${near(-2, shake)} ${near(13, shake)} ${near(-10, shake)}`;
    case 'cross':
      return `M${near(-9, shake)} ${near(-9, shake)}Q${near(1, shake)} ${near(-1, shake)} ${near(9, shake)} ${near(9, shake)}M${near(9, shake)} ${near(-9, shake)}Q${near(-1, shake)} ${near(1, shake)} ${near(-9, shake)} ${near(9, shake)}`;
    case 'unclear':
      return `${blot(shake)}${blot(shake)}`;
    case 'agree':
    case 'none':
      return undefined;
  }
}

function near(at: number, shake: Shake): string {
  return (at + (shake() - 0.5) * 3).toFixed(1);
}

/** 一笔画的圈：起笔收笔对不齐，扁一点、歪一点。 */
function ring(x: number, shake: Shake): string {
  const [wide, tall] = [9.5 + shake() * 2.5, 8.5 + shake() * 2];
  const start = -2.4 + shake() * 1.2;
  const turns = 6.5 + shake() * 0.7;
  const points = Array.from({ length: 11 }, (_, step) => {
    const angle = start + (turns * step) / 10;
    const swell = 1 + (shake() - 0.5) * 0.12;
    return [x + Math.cos(angle) * wide * swell, Math.sin(angle) * tall * swell] as const;
  });
  return smooth(points);
}

/** 划掉：来回几下 */
function scribble(x: number, shake: Shake): string {
  const points = Array.from({ length: 8 }, (_, step) => {
    const side = step % 2 === 0 ? -9 : 8;
    return [x + side + (shake() - 0.5) * 4, -8 + step * 2.2 + (shake() - 0.5) * 3] as const;
  });
  return smooth(points);
}

/** 一团墨迹 */
function blot(shake: Shake): string {
  const points = Array.from({ length: 14 }, (_, step) => {
    const side = (step / 13 - 0.5) * 62;
    return [side + (shake() - 0.5) * 16, (step % 2 === 0 ? -9 : 9) + (shake() - 0.5) * 9] as const;
  });
  return smooth(points);
}

/** 经过各点的圆滑的线：中点作端点，各点作控制点。 */
function smooth(points: readonly (readonly [number, number])[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const parts = rest.map(([x, y], at) => {
    const [nextX, nextY] = rest[at + 1] ?? [x, y];
    return `Q${x.toFixed(1)} ${y.toFixed(1)} ${((x + nextX) / 2).toFixed(1)} ${((y + nextY) / 2).toFixed(1)}`;
  });
  return `M${first[0].toFixed(1)} ${first[1].toFixed(1)}${parts.join('')}`;
}

/** 手写的一个字：写在哪里、歪几度 */
export interface HandCharacter {
  readonly character: string;
  readonly x: number;
  readonly y: number;
  readonly tilt: string;
}

/** 手写：一个字一个字地歪，x、y 是正中的基线。 */
export function handwritten(
  text: string,
  { x, y, size }: { readonly x: number; readonly y: number; readonly size: number },
  shake: Shake,
): readonly HandCharacter[] {
  const characters = Array.from(text);
  return characters.map((character, at) => ({
    character,
    x: Math.round(x + (at - (characters.length - 1) / 2) * size * 1.02 + (shake() - 0.5) * 2),
    y: Math.round(y + (shake() - 0.5) * 4),
    tilt: ((shake() - 0.5) * 16).toFixed(1),
  }));
}
