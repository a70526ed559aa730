/**
 * What the pass over a body sees and a rule may object to: the words in which the flow talks to the
 * rules.
 */
@NullMarked
package dev.freehold.checker.flow.event;

import org.jspecify.annotations.NullMarked;
