import { useStore } from 'zustand';
import { WallBar } from '../features/projection/WallBar';
import type { WallLink } from './wall-link';

/** What is said and done of the second window, while there is one. */
export function WallOnDesk({ wall }: { readonly wall: WallLink }) {
  const { isOpen, isShown, isFollowing } = useStore(wall.state);
  if (!isOpen) return null;
  return (
    <WallBar
      isShown={isShown}
      isFollowing={isFollowing}
      onShown={wall.setShown}
      onFollowing={wall.setFollowing}
      onClose={wall.close}
    />
  );
}
