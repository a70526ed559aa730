/** What the examples do, step by step. */
package dev.freehold.examples.actors;
