/**
 * Random functions. Most of their steps are sensible ones, as a function with many mistakes says
 * nothing about each of them; so the generator keeps a rough account of what may be used.
 */
@NullMarked
package dev.freehold.differential.generate;

import org.jspecify.annotations.NullMarked;
