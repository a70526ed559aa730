package dev.freehold.soundness.generate;

import dev.freehold.soundness.program.Type;
import dev.freehold.soundness.program.Variable.Mode;

/** What variables hold of the values that they are given. */
final class Bindings {
  private Bindings() {}

  /** What a variable of that mode holds of a value. */
  static Belief of(Draft draft, Footing value, Mode mode) {
    Belief belief = value.belief();
    Type type = value.expression().type();
    switch (mode) {
      case OWN:
        boolean fresh = value.isFresh();
        Belief owner = Belief.of(type, belief.state);
        owner.filled = belief.filled;
        owner.lacks(belief.unwritten());
        if (!fresh) {
          draft.knowledge.consume(belief);
        }
        return fresh ? belief : owner;
      case MUT:
        draft.knowledge.access(belief, value.path(), true);
        return Belief.borrow(type, belief, value.path(), true, true);
      case REF:
        draft.knowledge.access(belief, value.path(), false);
        return Belief.borrow(type, belief, value.path(), false, false);
      default:
        return value.isWhole()
            ? belief
            : Belief.borrow(type, belief, value.path(), false, belief.writable);
    }
  }
}
