import type { CommandHost } from '../session/command';

/** Says why something was not done. @param problem `null`: it was */
export function sayRefusal({ announce }: Pick<CommandHost, 'announce'>, problem: string | null): void {
  if (problem !== null) announce(problem);
}
