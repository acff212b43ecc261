"""`aula doctor --accessibility`: the EN 301 549 V3.2.1 sheet of one kiosk, as Markdown."""
