import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { figureTags } from '../schemas/tags.ts';

const folder = join(import.meta.dirname, 'tags');

test('the tags that draw are those whose component holds a figure', () => {
  const drawing = readdirSync(folder)
    .filter((file) => readFileSync(join(folder, file), 'utf8').includes('<figure'))
    .map((file) => file.replace('.astro', ''));
  expect([...figureTags].toSorted()).toEqual(drawing.toSorted());
});
