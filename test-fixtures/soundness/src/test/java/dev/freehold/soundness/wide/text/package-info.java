/** Programs as text that can be taken apart. */
package dev.freehold.soundness.wide.text;
