package dev.freehold.soundness.wide;

import dev.freehold.soundness.wide.construct.Constructs;
import dev.freehold.soundness.wide.text.Program;
import dev.freehold.soundness.wide.write.Writer;

/** Makes programs, each from its seed. */
public final class Programs {
  /** Of a hundred programs, as many have no mistake in them on purpose. */
  private static final int RIGHT = 45;

  /** The mistake of the others is at one of so many occasions; some have fewer. */
  private static final int OCCASIONS = 80;

  private Programs() {}

  /** The program of a seed. */
  public static Program of(long seed) {
    Writer writer = new Writer(seed, RIGHT, OCCASIONS, Constructs.ALL);
    return writer.program(seed, 7 + (int) Math.floorMod(seed, 9));
  }
}
