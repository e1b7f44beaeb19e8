import { reviewsCurrent } from '../checks/reviews-current.ts';
import { readLibrary } from '../content/library.ts';

// For a scheduled job: what is overdue today, not on the day of the release. It reports and never fails, because a
// page does not become wrong on its birthday; the build asks about the release date instead.
const late = reviewsCurrent(readLibrary(process.cwd()), new Date());
console.log(late.length === 0 ? 'No review is overdue today.' : `${late.length} to review again:`);
for (const { file, says } of late) console.log(`${file}: ${says.replace('the release', 'today')}`);
