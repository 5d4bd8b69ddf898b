import type { CommandHost } from '../../session/command';

/** Most commands take in hand what they made: the panel goes on telling of what it told of. */
export function keepInHand({ editor }: CommandHost, run: () => string | null): string | null {
  const { selection } = editor.store.getState();
  const problem = run();
  editor.select(selection);
  return problem;
}

/** The same, where there is no field to tell a refusal under: it is said. */
export function keepInHandOrSay(host: CommandHost, run: () => string | null): void {
  const problem = keepInHand(host, run);
  if (problem !== null) host.announce(problem);
}
