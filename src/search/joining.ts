const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words by which two things are set side by side. */
export const comparing = set('and compared difference different from or than v versus vs');

/** Words that join or ask, and say nothing about the subject. */
export const joining = set(
  'a about am an and any are as at be been being between both but by can compare compared comparing comparison could ' +
    'difference differences differ different do does doing did done dont explain explained for from get gets getting got ' +
    'had has have having he her here his how i id if ill im in into is isnt it its just many me ' +
    'mean meaning means might much must my of off on one or our out over please put really same say says shall she should ' +
    'so some tell than that thats the their them there these they this those to too us v versus very vs was we were what ' +
    'whats when where which while who whose why will with wont would you your yours',
);

/** Words so general that they change no subject: they help to find, and nothing fails for want of them. */
export const general = set(
  'actually after again already also always another anyone anything around back before best better big can choose ' +
    'come does enough ever every find first full go goes going good great happen happened happening happens help keep ' +
    'higher kind kinds know last lead leads let like list look looking looks made make makes making more most need needed needs never new next nobody now ok okay ' +
    'only ones other own people person possible right see show simple someone something start still stuff sure take ' +
    'taken takes taking thing things think to tried try use used useful using want wanted way ways well whole work worked ' +
    'working works wrong yet',
);
