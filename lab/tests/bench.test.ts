import assert from 'node:assert/strict';
import { test } from 'node:test';

import { compareFigures, formatFigures, parseFigures, type Figures } from '../bench/figures.ts';
import { usageOf } from '../bench/process-tree.ts';
import { createRandom, pickUneven } from '../../tests/support/random.ts';

function theFigures(size: number): Figures {
  const bytes = { raw: 30_000, gzip: 8000, brotli: 7000 };
  return {
    size,
    seconds: 12.3,
    cpuSeconds: 20.1,
    megabytes: 900,
    pages: { html: bytes, css: bytes, js: bytes, font: bytes },
  };
}

test('figures are read back as they were written', () => {
  const figures = [theFigures(100), theFigures(1000)];
  assert.deepEqual(parseFigures(`# Bench\n\nWords.\n\n${formatFigures(figures)}\n`), figures);
});

test('a figure is shown beside the one before it', () => {
  const lines = compareFigures(theFigures(100), { ...theFigures(100), seconds: 24.6, megabytes: 450 }).join('\n');
  assert.match(lines, /build +24\.6 s +\+100 %/u);
  assert.match(lines, /peak memory +450 MB +-50 %/u);
  assert.match(compareFigures(undefined, theFigures(100)).join('\n'), /build +12\.3 s +new/u);
});

test('the same seed gives the same numbers, another seed others', () => {
  const take = (seed: number) => {
    const random = createRandom(seed);
    return Array.from({ length: 50 }, random);
  };
  assert.deepEqual(take(7), take(7));
  assert.notDeepEqual(take(7), take(8));
  assert.ok(take(7).every((number) => number >= 0 && number < 1));
});

test('an uneven choice prefers the first of a list and never misses', () => {
  const random = createRandom(1);
  const picks = Array.from({ length: 1000 }, () => pickUneven(['a', 'b', 'c', 'd'], random));
  const count = (letter: string) => picks.filter((pick) => pick === letter).length;
  assert.ok(count('a') > count('b') && count('b') > count('d') && count('d') > 0);
  assert.ok(!picks.includes(undefined));
});

test('the use of this very process is more than nothing', { skip: process.platform !== 'linux' }, () => {
  const { memory, cpu } = usageOf(process.pid);
  assert.ok(memory > 10_000_000, String(memory));
  assert.ok(cpu > 0, String(cpu));
});
