package dev.freehold.soundness.generate;

import dev.freehold.soundness.program.Block;
import dev.freehold.soundness.program.Expression;
import dev.freehold.soundness.program.Operation;
import dev.freehold.soundness.program.Statement;
import dev.freehold.soundness.program.Variable;
import dev.freehold.soundness.program.Variable.Mode;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code try}. */
final class Tries {
  private static final List<Operation> OPENED =
      List.of(
          CellOperations.ALLOC,
          CellOperations.TRY_ALLOC,
          SlateOperations.ALLOC,
          HolderOperations.NEW_BOX,
          HolderOperations.OPEN,
          HolderOperations.SHUT,
          HolderOperations.NEW_LIST,
          HolderOperations.NEW_LIST,
          HolderOperations.NEW_SLOT,
          HolderOperations.NEW_MAP,
          RegionOperations.PUSH,
          RegionOperations.PUSH,
          RegionOperations.NEW_REGION);

  private final Draft draft;
  private final Calls calls;
  private final Releases releases;
  private final Statements statements;

  Tries(Draft draft, Calls calls, Releases releases, Statements statements) {
    this.draft = draft;
    this.calls = calls;
    this.releases = releases;
    this.statements = statements;
  }

  /** A try statement that closes what it opens. */
  void resources() {
    List<Statement.Declare> resources = new ArrayList<>();
    Block body =
        draft.block(
            new Scope(Scope.Kind.PLAIN, ""),
            () -> {
              for (int i = 0; i <= draft.dice.below(2); i++) {
                open(resources);
              }
              Block inner = statements.block(1 + draft.dice.below(4));
              inner.statements().forEach(draft::add);
              close(resources);
            });
    if (resources.isEmpty()) {
      body.statements().forEach(draft::add);
      return;
    }
    draft.add(new Statement.Attempt(resources, body, List.of(), Block.EMPTY));
  }

  private void open(List<Statement.Declare> resources) {
    if (draft.dice.percent(15) && reopen(resources)) {
      return;
    }
    Knowledge before = draft.knowledge.copy();
    Footing value = calls.call(draft.dice.one(OPENED), 1);
    if (value == null) {
      draft.knowledge = before;
      return;
    }
    Mode mode = draft.dice.one(List.of(Mode.PLAIN, Mode.PLAIN, Mode.INFERRED));
    Variable variable = draft.fresh(value.expression().type(), mode);
    draft.declare(variable, value.belief());
    draft.fix(variable);
    value.belief().reserved = true;
    resources.add(new Statement.Declare(variable, value.expression()));
  }

  /** What a variable holds already is closed by the statement. */
  private boolean reopen(List<Statement.Declare> resources) {
    List<Variable> owing =
        draft.knowledge.variables().stream()
            .filter(each -> draft.knowledge.of(each).owes() && draft.isVisible(each))
            .filter(each -> !draft.isOutsideOfLoop(each))
            .toList();
    if (owing.isEmpty()) {
      return false;
    }
    Variable variable = draft.dice.one(owing);
    if (!draft.keep(variable)) {
      return false;
    }
    draft.knowledge.of(variable).reserved = true;
    resources.add(new Statement.Declare(variable, draft.use(variable)));
    return true;
  }

  private void close(List<Statement.Declare> resources) {
    for (Statement.Declare each : resources) {
      Belief belief = draft.knowledge.of(each.variable());
      if (belief != null) {
        draft.knowledge.consume(belief);
      }
    }
  }

  /** A finally block releases what a variable owes. */
  void guarded() {
    List<Variable> owing =
        draft.knowledge.variables().stream()
            .filter(each -> draft.knowledge.of(each).state == Belief.State.OWNED)
            .filter(each -> draft.knowledge.of(each).owes() && draft.isVisible(each))
            .filter(each -> !draft.isOutsideOfLoop(each))
            .toList();
    if (owing.isEmpty()) {
      return;
    }
    Variable variable = draft.dice.one(owing);
    draft.knowledge.of(variable).reserved = true;
    Knowledge before = draft.knowledge.copy();
    Block body = statements.block(1 + draft.dice.below(3));
    boolean completes = draft.reachable;
    if (!completes) {
      draft.knowledge = before;
    }
    draft.knowledge.of(variable).reserved = false;
    Block last =
        draft.block(
            new Scope(Scope.Kind.PLAIN, ""),
            () -> {
              if (draft.dice.percent(30)) {
                simpleUse();
              }
              releases.release(variable);
              if (draft.careful && draft.dice.percent(30)) {
                jump();
              }
            });
    draft.add(new Statement.Attempt(List.of(), body, List.of(), last));
    draft.reachable = completes;
  }

  /** A jump hides what was thrown, or where control was going. */
  private void jump() {
    boolean reachable = draft.reachable;
    draft.reachable = true;
    statements.leaving();
    draft.reachable = reachable;
  }

  private void simpleUse() {
    boolean reachable = draft.reachable;
    draft.reachable = true;
    statements.simple();
    draft.reachable = reachable;
  }

  /** A catch clause, with or without something to close. */
  void caught() {
    boolean declared = draft.inLambda() ? false : draft.dice.percent(75);
    Paths paths = new Paths(draft, releases);
    Scope scope = new Scope(declared ? Scope.Kind.GUARDED : Scope.Kind.PLAIN, "");
    Knowledge before = draft.knowledge.copy();
    Block body =
        statements.block(scope, 1 + draft.dice.below(3), () -> mayThrow(declared), () -> {});
    paths.path(body);
    draft.knowledge = scope.leaving.stream().reduce(before, Knowledge::join);
    paths.path(statements.block(draft.dice.below(3)));
    List<Block> blocks = paths.meet();
    List<Statement.Handler> handlers = List.of(new Statement.Handler(declared, blocks.get(1)));
    draft.add(new Statement.Attempt(List.of(), blocks.get(0), handlers, Block.EMPTY));
  }

  /** Java refuses to catch a declared exception that nothing throws. */
  private void mayThrow(boolean declared) {
    Operation operation = declared ? CellOperations.MAY_FAIL : CellOperations.MAY_BREAK;
    if (declared || draft.dice.percent(60)) {
      draft.add(new Statement.Run(new Expression.Call(operation, List.of())));
      draft.fails();
    }
  }
}
