/** An actor that copies data into frames of its own, and hands them over. */
@NullMarked
package dev.freehold.examples.actors.network;

import org.jspecify.annotations.NullMarked;
