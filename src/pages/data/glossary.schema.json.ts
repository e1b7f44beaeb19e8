import type { APIRoute } from 'astro';
import { z } from 'astro/zod';
import { glossarySchema } from '../../schemas/glossary.ts';

/** What `/data/glossary.json` holds, as JSON Schema. */
export const GET: APIRoute = () => Response.json(z.toJSONSchema(glossarySchema));
