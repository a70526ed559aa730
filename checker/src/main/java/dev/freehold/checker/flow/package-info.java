/**
 * One forward pass over a method's body: which names hold which resources, and what becomes of
 * them.
 *
 * <p>It reports what happens as {@link dev.freehold.checker.flow.FlowEvent}s and judges nothing.
 */
@NullMarked
package dev.freehold.checker.flow;

import org.jspecify.annotations.NullMarked;
