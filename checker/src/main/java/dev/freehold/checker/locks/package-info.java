/**
 * Which locks are held where a field is used. A walk over one source class with all that is inside
 * it, apart from the flow of resources: it asks for types and signatures alone.
 *
 * <p>Worked example, {@code n} being a field that has to be guarded:
 *
 * <pre>{@code
 * synchronized void inc() { n++; }                        // n of this: {this}
 * void add(Box other) {
 *   synchronized (other) { n += other.n; }                // n of this: {}   n of other: {this}
 * }
 * private void reset() { n = 0; }                         // what its callers hold: {this}
 * void clear() { synchronized (this) { reset(); } }
 * }</pre>
 *
 * <p>A lock is written as it looks from the object whose field is used ({@code Guard}), so that
 * {@code this} in {@code inc} and {@code other} in {@code add} are the same one. What all uses have
 * in common guards the field; here nothing, as {@code add} reads the {@code n} of this object
 * without a lock.
 */
@NullMarked
package dev.freehold.checker.locks;

import org.jspecify.annotations.NullMarked;
