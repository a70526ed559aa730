package dev.freehold.soundness.render;

import dev.freehold.soundness.program.Block;
import dev.freehold.soundness.program.Condition;
import dev.freehold.soundness.program.Statement;

/** The statements that read the same, traced or not. */
abstract class StatementText implements Statement.Visitor<Void> {
  final Lines lines;
  private final ConditionText conditions;

  StatementText(Lines lines, ConditionText conditions) {
    this.lines = lines;
    this.conditions = conditions;
  }

  final void block(Block block) {
    block.statements().forEach(each -> each.accept(this));
  }

  /** What stands first where a condition holds. */
  abstract void holds(Condition condition);

  @Override
  public final Void branch(Statement.Branch branch) {
    lines.open("if (" + branch.condition().accept(conditions) + ")");
    holds(branch.condition());
    block(branch.then());
    end("else", branch.otherwise());
    return null;
  }

  @Override
  public final Void loop(Statement.Loop loop) {
    String condition = loop.condition().accept(conditions);
    lines.open(Loops.head(loop, condition, lines.count()));
    block(loop.body());
    lines.close(Loops.tail(loop, condition));
    return null;
  }

  @Override
  public final Void leave(Statement.Leave leave) {
    lines.add(Loops.jump(leave));
    return null;
  }

  @Override
  public final Void fail(Statement.Fail fail) {
    lines.add("throw new " + (fail.declared() ? "Failed" : "Broken") + "();");
    return null;
  }

  @Override
  public final Void select(Statement.Select select) {
    Selects.write(lines, select, this::block);
    return null;
  }

  /** The clauses behind the block of a try statement, and its end. */
  final void clauses(Statement.Attempt attempt) {
    for (Statement.Handler handler : attempt.handlers()) {
      lines.next(Handlers.head(handler, lines.count()));
      block(handler.body());
    }
    end("finally", attempt.last());
  }

  /** The last block of a statement, if there is something in it, and the end. */
  private void end(String word, Block block) {
    if (!block.isEmpty()) {
      lines.next(word);
      block(block);
    }
    lines.close();
  }
}
