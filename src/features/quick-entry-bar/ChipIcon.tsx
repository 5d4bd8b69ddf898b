import {
  Baby,
  Building2,
  CalendarDays,
  CircleCheck,
  ContactRound,
  GitFork,
  Hash,
  Heart,
  House,
  MapPin,
  PencilLine,
  Quote,
  UserRound,
  UserRoundPlus,
  UsersRound,
  type LucideIcon,
} from 'lucide-react';
import type { Chip } from '../../quick-entry/chip';
import { ArrowHead } from '../../symbols/ArrowHead';
import { arrowStroke, type ArrowLook } from '../../symbols/arrow-stroke';
import { StrokedLine } from '../../symbols/StrokedLine';

const ICONS: Readonly<Record<Exclude<Chip['kind'], 'activation' | 'relay'>, LucideIcon>> = {
  newPerson: UserRoundPlus,
  newOther: UserRoundPlus,
  newPregnancy: Baby,
  newProfessional: ContactRound,
  newInstitution: Building2,
  alreadyThere: UserRound,
  couple: Heart,
  child: GitFork,
  twins: GitFork,
  newHousehold: House,
  household: House,
  presence: CircleCheck,
  sitting: CalendarDays,
  intrus: UsersRound,
  change: PencilLine,
  stayedText: Quote,
  comment: Hash,
};

/** A small sign before the words; an arrow shows its own line. */
export function ChipIcon({ chip }: { readonly chip: Chip }) {
  if (chip.kind === 'activation') return <ChipArrow look={chip.colour} />;
  if (chip.kind === 'relay') return <ChipArrow look="relay" />;
  const Icon = chip.kind === 'sitting' && chip.date === null ? MapPin : ICONS[chip.kind];
  return <Icon size={17} strokeWidth={1.9} aria-hidden="true" />;
}

const CURVE = [
  { x: 2, y: 9 },
  { x: 12, y: 9 },
  { x: 24, y: 9 },
  { x: 36, y: 9 },
] as const;

function ChipArrow({ look }: { readonly look: ArrowLook }) {
  const stroke = arrowStroke(look, false);
  const d = `M2,9 H${36 - stroke.trim}`;
  return (
    <svg width={30} height={14} viewBox="0 0 38 18" fill="none" aria-hidden="true">
      <StrokedLine d={d} stroke={stroke} />
      <ArrowHead look={look} curve={CURVE} scale={1} />
    </svg>
  );
}
