/** Tries fixes inside the running javac: what compiles and puts the mistake right is suggested. */
@NullMarked
package dev.freehold.checker.trial;

import org.jspecify.annotations.NullMarked;
