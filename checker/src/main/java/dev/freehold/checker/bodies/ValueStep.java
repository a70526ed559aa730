package dev.freehold.checker.bodies;

import java.util.Set;

/** A value goes from one place to another. */
record ValueStep(Set<ValueSource> from, ValueSink to) {}
