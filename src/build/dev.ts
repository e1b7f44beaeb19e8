/**
 * Runs the development server in the foreground. Astro sends itself to the background in some terminals,
 * which leaves servers running; this switches that off on every system, whatever its shell.
 */
import { dev } from 'astro';

process.env['ASTRO_DEV_BACKGROUND'] = '0';
const port = process.env['PORT'];
await dev(port ? { server: { port: Number(port) } } : {});
