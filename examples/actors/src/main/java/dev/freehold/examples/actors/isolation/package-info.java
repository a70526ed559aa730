/** A store that one owns, and that others reach by what they are given, or by messages. */
@NullMarked
package dev.freehold.examples.actors.isolation;

import org.jspecify.annotations.NullMarked;
