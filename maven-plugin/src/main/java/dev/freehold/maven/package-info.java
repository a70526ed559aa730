/** Goals of Maven: each starts the command line with the arguments that the project gives. */
@NullMarked
package dev.freehold.maven;

import org.jspecify.annotations.NullMarked;
