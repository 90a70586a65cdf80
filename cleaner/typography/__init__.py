"""Quotation marks, apostrophes, dashes, ellipses and spaces set to house style; broken text repaired."""
