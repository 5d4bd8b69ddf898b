import type { ExportDialogProps } from './export-dialog-props';
import { FileExport } from './FileExport';
import { PdfExport } from './PdfExport';
import { PngExport } from './PngExport';
import { TextExport } from './TextExport';

export function ExportDialog(props: ExportDialogProps) {
  const { format } = props;
  switch (format) {
    case 'pdf':
      return <PdfExport {...props} />;
    case 'png':
      return <PngExport {...props} />;
    case 'text':
      return <TextExport {...props} />;
    case 'svg':
    case 'trace':
      return <FileExport {...props} format={format} />;
  }
}
