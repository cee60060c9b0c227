"""The evidence form as a workbook (*phiếu minh chứng bằng Excel*): written to be filled in, and read back."""
