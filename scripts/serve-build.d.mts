export interface ServedBuild {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

export function serveBuild(options?: {
  readonly outDir?: string;
  readonly port?: number;
  readonly hasConfig?: boolean;
}): Promise<ServedBuild>;
