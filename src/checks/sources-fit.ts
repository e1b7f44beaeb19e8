import { citationsOf } from '../content/citations.ts';
import type { Check } from './check.ts';

/**
 * Hosts whose copies were read but are not to be named: mirrors, reprints, preparation sites and content farms.
 * A source found only there is cited by publisher, title and year.
 */
const mirrors = [
  '01net.it',
  '0685.com',
  'associattedpress.com',
  'certempire.com',
  'certificationacademy.com',
  'cloudfront.net',
  'cpca-edu.us',
  'csdn.net',
  'eatsip365.com',
  'eudic.net',
  'examcert.app',
  'fdokumen.com',
  'identityfirstmedia.com',
  'ipgce.com',
  'issuebadge.com',
  'liquisearch.com',
  'numberverifier.com',
  'onlinedegreecoursesusa.com',
  'pass4-sure.us',
  'prideseotools.com',
  'readkong.com',
  'rtu-tc.ru',
  'saasguru.co',
  'scribd.com',
  'seotopbookmarks.info',
  'slidegur.com',
  'slideplayer.com',
  'startrightcareers.com',
  'teknojava.com',
  'trailblazeprep.com',
  'vercel.app',
  'visualfoodie.com',
  'wikimili.com',
  'winenfood.com',
  'workers.dev',
];

/** Every source is cited somewhere, and none by a mirror's address. */
export const sourcesFit: Check = (library) => {
  const cited = new Set(citationsOf(library).map(({ source }) => source));
  return Object.entries(library.sources).flatMap(([key, { url }]) => {
    const file = 'content/sources.yaml';
    const host = url === undefined ? '' : new URL(url).hostname;
    const mirror = mirrors.find((one) => host === one || host.endsWith(`.${one}`));
    return [
      ...(cited.has(key) ? [] : [{ file, key, says: 'is cited nowhere', mend: 'Remove it, or cite it' }]),
      ...(mirror === undefined
        ? []
        : [{ file, key, says: `gives an address on ${mirror}`, mend: 'Give the publisher’s own address, or none' }]),
    ];
  });
};
