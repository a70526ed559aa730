/**
 * Watches pools while a program is tested or searched for faults: who holds what, since when, and
 * what was misused. {@link dev.freehold.debug.DebugMemory} is where to begin.
 */
@NullMarked
package dev.freehold.debug;

import org.jspecify.annotations.NullMarked;
