"""Cards made of software: for tests, benchmarks and the demo, never on a kiosk in service."""
