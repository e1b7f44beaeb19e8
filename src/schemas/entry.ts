/** A file of content whose data fit their schema. */
export interface Entry<T> {
  file: string;
  /** The part of its address that is its own, as "stacking" or "what-makes-one-worth-it/the-evidence". */
  id: string;
  data: T;
}
