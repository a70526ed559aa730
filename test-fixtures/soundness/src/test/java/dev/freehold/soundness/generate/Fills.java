package dev.freehold.soundness.generate;

import dev.freehold.soundness.program.Expression;
import dev.freehold.soundness.program.Operation;
import dev.freehold.soundness.program.Statement;
import dev.freehold.soundness.program.Variable;
import java.util.ArrayList;
import java.util.List;

/** Writes what is in a new element. */
final class Fills {
  private final Draft draft;

  Fills(Draft draft) {
    this.draft = draft;
  }

  /** Writes all of it, or part by part, which may leave one out. */
  void write(Variable slate) {
    if (draft.dice.percent(40)) {
      write(SlateOperations.FILL, List.of(draft.use(slate)), slate, "");
      return;
    }
    Expression inset = new Expression.Part(draft.use(slate), "inset");
    List<Runnable> parts = new ArrayList<>();
    parts.add(() -> write(SlateOperations.SET_A, number(slate), slate, "a/"));
    parts.add(() -> write(SlateOperations.SET_B, number(slate), slate, "b/"));
    parts.add(() -> write(SlateOperations.FILL_INSET, List.of(inset), slate, "inset/"));
    while (!parts.isEmpty()) {
      Runnable part = parts.remove(draft.dice.below(parts.size()));
      if (draft.dice.percent(92)) {
        part.run();
      }
    }
  }

  private List<Expression> number(Variable slate) {
    return List.of(draft.use(slate), new Expression.Number(draft.dice.below(9)));
  }

  private void write(Operation operation, List<Expression> operands, Variable slate, String part) {
    Belief belief = draft.knowledge.of(slate);
    draft.knowledge.access(belief, part, true);
    belief.written(part);
    draft.add(new Statement.Run(new Expression.Call(operation, operands)));
  }
}
