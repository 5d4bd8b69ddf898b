/** The mark of Tracé: a figure, the arrow it sends, and the line that goes on. */
export function TraceLogo({ size = 26 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" fill="none" stroke="currentColor" aria-hidden="true">
      <circle cx="6" cy="20.5" r="3.6" fill="currentColor" stroke="none" />
      <path d="M9.2 16.4C10 8 15 5.4 20.2 6.6" strokeWidth="2.6" strokeLinecap="round" />
      <path d="M17.2 2.6 22.6 7.3 16.6 11" strokeWidth="2.6" strokeLinecap="round" strokeLinejoin="round" />
      <path d="M13 24.5H24" strokeWidth="2.2" strokeLinecap="round" strokeDasharray="0.1 4.2" />
    </svg>
  );
}
