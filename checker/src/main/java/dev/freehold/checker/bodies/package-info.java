/**
 * What bodies do with values that can be closed, in code that says nothing of ownership: read from
 * the code once, kept as steps, and solved for what somebody asks about.
 */
@NullMarked
package dev.freehold.checker.bodies;

import org.jspecify.annotations.NullMarked;
