/** Leaves out of the code that javac generates those tests at run time of which all is proved. */
@NullMarked
package dev.freehold.checker.checks;

import org.jspecify.annotations.NullMarked;
