// Stands in for jsPDF's optional dependencies (html2canvas, dompurify, canvg): nothing here turns HTML into
// PDF, and code that is never run should not be shipped, nor audited.
export {};
