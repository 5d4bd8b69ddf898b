/**
 * What happened to a sign from one day to another: it came, it ended (and is still told), it is otherwise in the
 * family, it is not there any more.
 */
export type ChangeMark = 'new' | 'ended' | 'changed' | 'gone';
