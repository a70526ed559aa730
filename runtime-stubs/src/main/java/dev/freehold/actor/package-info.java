/** Actors: objects that own what they are sent, one message at a time; and channels and mutexes. */
@NullMarked
package dev.freehold.actor;

import org.jspecify.annotations.NullMarked;
