/** A pom as text: what it has, and where lines are added so that all others stay as they are. */
@NullMarked
package dev.freehold.maven.pom;

import org.jspecify.annotations.NullMarked;
