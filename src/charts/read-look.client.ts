import type { Look } from './chart-look.ts';

/** Reads the look of a figure from its computed style, so that theme, mode and print need no second palette. */
export function readLook(figure: HTMLElement, width: number): Look {
  const style = getComputedStyle(figure);
  const read = (name: string) => style.getPropertyValue(name).trim() || style.color;
  const surface = style.backgroundColor;
  const hue = read('--hue');
  return {
    ink: read('--ink'),
    inkSoft: read('--ink-soft'),
    line: read('--line'),
    surface,
    hue,
    target: read('--target'),
    fontFamily: style.fontFamily,
    fontSize: Math.round(Number.parseFloat(style.fontSize) * 0.82),
    width,
    fills: {
      value: hue,
      reported: hue,
      masked: pattern(read('--masked'), surface, drawHatch),
      qualitative: pattern(hue, surface, drawDots),
    },
  };
}

const TILE = 8;

function pattern(mark: string, ground: string, draw: (ctx: CanvasRenderingContext2D) => void) {
  const tile = document.createElement('canvas');
  tile.width = TILE;
  tile.height = TILE;
  const ctx = tile.getContext('2d');
  if (!ctx) return mark;
  ctx.fillStyle = ground;
  ctx.fillRect(0, 0, TILE, TILE);
  ctx.fillStyle = mark;
  ctx.strokeStyle = mark;
  draw(ctx);
  return ctx.createPattern(tile, 'repeat') ?? mark;
}

function drawHatch(ctx: CanvasRenderingContext2D): void {
  ctx.lineWidth = 1.6;
  ctx.beginPath();
  for (const start of [-TILE, 0, TILE]) {
    ctx.moveTo(start, TILE);
    ctx.lineTo(start + TILE, 0);
  }
  ctx.stroke();
}

function drawDots(ctx: CanvasRenderingContext2D): void {
  for (const at of [2, 6]) {
    ctx.beginPath();
    ctx.arc(at, at, 1.4, 0, 2 * Math.PI);
    ctx.fill();
  }
}
