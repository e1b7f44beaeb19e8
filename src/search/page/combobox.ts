/** A field whose results stand in a box under it, moved through with the arrows: the ARIA pattern "combobox". */
export interface Combobox {
  /** The results have changed: keeps what was chosen, where it is still there. */
  refresh: () => void;
  close: () => void;
  open: () => void;
}

interface Parts {
  field: HTMLInputElement;
  /** What opens and closes. */
  panel: HTMLElement;
  /** What holds the options. */
  list: HTMLElement;
}

/** Makes a field that says it is a combobox one, with the panel under it. The focus stays in the field; the arrows move what is chosen. */
export function combobox({ field, panel, list }: Parts): Combobox {
  list.id = `${field.id}-results`;
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-autocomplete', 'list');
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Results');

  const options = () => [...list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  let chosen: string | undefined;

  const choose = (option: HTMLAnchorElement | undefined) => {
    chosen = option?.href;
    for (const one of options()) one.setAttribute('aria-selected', String(one === option));
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const refresh = () => {
    field.setAttribute('aria-expanded', String(!panel.hidden && options().length > 0));
    choose(panel.hidden || chosen === undefined ? undefined : options().find(({ href }) => href === chosen));
  };
  const show = (shown: boolean) => {
    panel.hidden = !shown;
    refresh();
  };

  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.altKey || event.shiftKey) return;
    const all = options();
    const at = all.findIndex(({ href }) => href === chosen);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && all.length > 0) {
      event.preventDefault();
      if (panel.hidden) show(true);
      // Before the first and after the last is the field itself: nothing is chosen there.
      choose(all[((at + step + 1 + all.length + 1) % (all.length + 1)) - 1]);
    } else if (event.key === 'Enter' && !panel.hidden && all[at]) {
      event.preventDefault();
      all[at].click();
    }
  });
  return { refresh, close: () => show(false), open: () => show(true) };
}
