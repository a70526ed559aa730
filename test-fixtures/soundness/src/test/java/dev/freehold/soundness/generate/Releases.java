package dev.freehold.soundness.generate;

import dev.freehold.soundness.program.Block;
import dev.freehold.soundness.program.Condition;
import dev.freehold.soundness.program.Expression;
import dev.freehold.soundness.program.Operation;
import dev.freehold.soundness.program.Statement;
import dev.freehold.soundness.program.Type;
import dev.freehold.soundness.program.Variable;
import java.util.List;

/** Gives back what variables owe. */
final class Releases {
  private static final List<Operation> OF_CELL =
      List.of(CellOperations.FREE, CellOperations.CLOSE, CellOperations.TAKE);

  private final Draft draft;

  Releases(Draft draft) {
    this.draft = draft;
  }

  /** How a value of that type is released. */
  Operation releaseOf(Type type) {
    return switch (type) {
      case SLATE -> SlateOperations.CLOSE;
      case BOX -> HolderOperations.CLOSE_BOX;
      case LID -> HolderOperations.CLOSE_LID;
      case LIST -> HolderOperations.CLOSE_LIST;
      case SLOT -> HolderOperations.CLOSE_SLOT;
      case MAP -> HolderOperations.CLOSE_MAP;
      case FRAME -> RegionOperations.CLOSE_FRAME;
      case REGION -> RegionOperations.CLOSE_REGION;
      case PAIR -> HolderOperations.CLOSE_PAIR;
      default -> draft.dice.one(OF_CELL.stream().filter(draft.operations::contains).toList());
    };
  }

  /** Releases what a variable holds. */
  void release(Variable variable) {
    Belief belief = draft.knowledge.of(variable);
    Statement release = statement(variable);
    draft.add(
        belief.state == Belief.State.OWNED_OR_NULL
            ? new Statement.Branch(
                new Condition.IsNull(variable, true), new Block(List.of(release)), Block.EMPTY)
            : release);
    draft.knowledge.consume(belief);
  }

  /** The statement that releases what a variable holds. */
  Statement statement(Variable variable) {
    return new Statement.Run(
        new Expression.Call(releaseOf(variable.type()), List.of(draft.use(variable))));
  }

  /** Releases what variables owe that go. */
  void leave(List<Variable> going) {
    for (Variable variable : going) {
      boolean kept =
          draft.knowledge.variables().stream()
              .anyMatch(
                  each ->
                      !going.contains(each)
                          && draft.knowledge.of(each) == draft.knowledge.of(variable));
      if (draft.knowledge.of(variable).owes() && !kept && !draft.dice.mischief()) {
        release(variable);
      }
    }
  }
}
