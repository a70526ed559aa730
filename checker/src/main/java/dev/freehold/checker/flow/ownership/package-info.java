/**
 * The operations of ownership: a value is used, moved, borrowed, lost, or escapes. Each is one
 * method over a {@link dev.freehold.checker.flow.ownership.Point}, and its comment one paragraph of
 * the rule book.
 *
 * <p>Nothing here walks a tree: which operation a construct of Java stands for is the business of
 * {@code flow.java}. Trees say where something happened, and no more.
 */
@NullMarked
package dev.freehold.checker.flow.ownership;

import org.jspecify.annotations.NullMarked;
