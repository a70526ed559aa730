/** The command line: compiling with the checker on, and explaining its rules. */
@NullMarked
package dev.freehold.checker.command;

import org.jspecify.annotations.NullMarked;
