package dev.freehold.soundness.wide;

import dev.freehold.soundness.wide.text.Program;
import java.util.Optional;
import java.util.function.Predicate;

/** Takes away from a program whatever it does not need to show something. */
final class Shrinker {
  private final Predicate<Program> shows;

  /**
   * Makes a shrinker.
   *
   * @param shows whether a program still shows it; false for what is no Java
   */
  Shrinker(Predicate<Program> shows) {
    this.shows = shows;
  }

  /** A program that shows the same, of which nothing can be taken away. */
  Program shrink(Program program) {
    Program smallest = program;
    Optional<Program> smaller = smallest.smaller().filter(shows).findFirst();
    while (smaller.isPresent()) {
      smallest = smaller.get();
      smaller = smallest.smaller().filter(shows).findFirst();
    }
    return smallest;
  }
}
