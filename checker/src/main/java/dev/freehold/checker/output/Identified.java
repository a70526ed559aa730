package dev.freehold.checker.output;

import dev.freehold.checker.violation.Fingerprint;
import dev.freehold.checker.violation.Violation;

/** A violation, and what it is known by in the next compilation. */
record Identified(Violation violation, Fingerprint fingerprint) {}
