import assert from 'node:assert/strict';
import { test } from 'node:test';

import { keepChoice, readChoice, textOnlyKey } from '#components/blocks/text-only.ts';

function aStorage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

test('the choice is remembered, and taking it back leaves nothing behind', () => {
  const storage = aStorage();
  assert.equal(
    readChoice(() => storage),
    false,
  );
  keepChoice(() => storage, true);
  assert.deepEqual([...storage.kept], [[textOnlyKey, '1']]);
  assert.equal(
    readChoice(() => storage),
    true,
  );
  keepChoice(() => storage, false);
  assert.equal(storage.kept.size, 0);
});

test('a browser that refuses storage shows pictures and breaks nothing', () => {
  const refuse = () => {
    throw new Error('SecurityError');
  };
  assert.equal(readChoice(refuse), false);
  assert.doesNotThrow(() => keepChoice(refuse, true));
});
