/** The five fields, by the keys every sheet begins with; the sheet may call them otherwise. */
export type CatalogueField = 'aid' | 'care' | 'education' | 'control' | 'culture';

export type Country = 'FR' | 'BE' | 'FR/BE';
