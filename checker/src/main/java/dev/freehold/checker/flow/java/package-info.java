/**
 * One forward pass over a method's body, one class for each construct of Java: which names hold
 * which resources, and what becomes of them.
 *
 * <p>It reports what happens as {@link dev.freehold.checker.flow.event.FlowEvent}s and judges
 * nothing.
 */
@NullMarked
package dev.freehold.checker.flow.java;

import org.jspecify.annotations.NullMarked;
