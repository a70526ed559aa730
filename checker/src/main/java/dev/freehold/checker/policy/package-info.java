/**
 * What users decide about a compilation: the options that there are, how much a broken rule weighs,
 * and which code is looked at.
 */
@NullMarked
package dev.freehold.checker.policy;

import org.jspecify.annotations.NullMarked;
