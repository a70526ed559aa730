/** Three small programs of actors: a logger, a network, and a store that main owns. */
@NullMarked
package dev.freehold.examples.actors;

import org.jspecify.annotations.NullMarked;
