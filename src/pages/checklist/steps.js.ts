import type { APIRoute } from 'astro';
import { library } from '../../content/library.ts';

/**
 * The smallest step of each question, by its id: `[text]`, or `[text, 1]` where it is the letter of missing facts.
 * A module and no JSON, because the checklist's policy lets it fetch nothing.
 */
export const GET: APIRoute = () => {
  const steps = library().checklist.questions.map(({ id, step: { text, letter } }) => [
    id,
    letter ? [text, 1] : [text],
  ]);
  return new Response(`export default ${JSON.stringify(Object.fromEntries(steps))}`, {
    headers: { 'Content-Type': 'text/javascript' },
  });
};
