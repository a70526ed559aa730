/**
 * Random programs of the whole language: with classes, interfaces and functions of their own, whose
 * resources notice themselves what is done to them.
 */
package dev.freehold.soundness.wide;
