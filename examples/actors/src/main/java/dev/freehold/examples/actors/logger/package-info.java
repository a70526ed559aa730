/** An actor that writes what it is sent, one message at a time. */
@NullMarked
package dev.freehold.examples.actors.logger;

import org.jspecify.annotations.NullMarked;
