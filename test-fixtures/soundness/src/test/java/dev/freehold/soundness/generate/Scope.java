package dev.freehold.soundness.generate;

import dev.freehold.soundness.program.Variable;
import java.util.ArrayList;
import java.util.List;

/** A block that is being written. */
final class Scope {
  /** What the block belongs to. */
  enum Kind {
    PLAIN,
    LOOP,
    /** The body of a try statement that catches the declared exception. */
    GUARDED,
    /** The body of a lambda. */
    LAMBDA
  }

  final Kind kind;

  /** The label of a loop; empty for none. */
  final String label;

  final List<Variable> declared = new ArrayList<>();

  /** What is believed where a jump leaves a loop, or an exception a guarded body. */
  final List<Knowledge> leaving = new ArrayList<>();

  /** Whether a jump goes on with the loop. */
  boolean continued;

  Scope(Kind kind, String label) {
    this.kind = kind;
    this.label = label;
  }
}
