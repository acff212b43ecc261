"""Barcodes and QR codes: what one means, and the scanners that read them."""

from hardware.barcode.meaning import LONGEST, meaning

__all__ = ["LONGEST", "meaning"]
