package dev.freehold.soundness.generate;

import dev.freehold.soundness.program.Block;
import dev.freehold.soundness.program.Type;
import dev.freehold.soundness.program.Variable;
import java.util.List;

/** Writes statements of all kinds, each as often as is useful. */
final class Statements {
  private static final int DEEPEST = 5;
  private static final int ATTEMPTS = 8;

  private final Draft draft;
  private final Releases releases;
  private final Simple simple;
  private final Assignments assignments;
  private final Branches branches;
  private final Repeats repeats;
  private final Tries tries;
  private final Jumps jumps;

  Statements(Draft draft, Type result, Variable.Mode mode) {
    Calls calls = new Calls(draft);
    this.draft = draft;
    this.releases = new Releases(draft);
    this.simple = new Simple(draft, calls, releases);
    this.assignments = new Assignments(draft, calls, releases);
    this.branches = new Branches(draft, releases, this);
    this.repeats = new Repeats(draft, calls, assignments, this);
    this.tries = new Tries(draft, calls, releases, this);
    this.jumps = new Jumps(draft, calls, releases, result, mode);
  }

  /**
   * The body of the method.
   *
   * @param parameters declares its parameters
   * @param end writes what it ends with, but for the return
   */
  Block body(int size, Runnable parameters, Runnable end) {
    return block(
        new Scope(Scope.Kind.PLAIN, ""),
        size,
        () -> {
          parameters.run();
          simple.beginning();
        },
        () -> {
          end.run();
          if (draft.reachable && jumps.hasResult()) {
            jumps.giveResult();
          }
        });
  }

  /** Gives the fields of a new object their values. */
  void fill(List<Variable> fields) {
    fields.forEach(assignments::fill);
  }

  Block block(int size) {
    return block(new Scope(Scope.Kind.PLAIN, ""), size, () -> {}, () -> {});
  }

  /**
   * Writes a block.
   *
   * @param begin writes what it begins with
   * @param end writes what it ends with, if its end is reached
   */
  Block block(Scope scope, int size, Runnable begin, Runnable end) {
    return draft.block(
        scope,
        () -> {
          begin.run();
          for (int i = 0; i < size && draft.reachable && draft.budget > 0; i++) {
            some();
          }
          if (draft.reachable) {
            end.run();
          }
          if (draft.reachable) {
            releases.leave(scope.declared);
          }
        });
  }

  /** A statement; some kinds find nothing that they could be made of. */
  private void some() {
    int budget = draft.budget;
    for (int i = 0; i < ATTEMPTS && draft.budget == budget; i++) {
      any();
    }
  }

  private void any() {
    if (draft.depth() >= DEEPEST || draft.dice.percent(62)) {
      simple();
    } else {
      compound();
    }
  }

  /** A jump on some condition. */
  void leaving() {
    branches.leaving(jumps);
  }

  void simple() {
    int choice = draft.dice.below(100);
    if (choice < 34) {
      simple.operation();
    } else if (choice < 62) {
      simple.useOfVariable();
    } else if (choice < 80) {
      simple.nameOfPlace();
    } else if (choice < 88) {
      assignments.any();
    } else if (choice < 92) {
      simple.release();
    } else {
      repeats.fill();
    }
  }

  private void compound() {
    int choice = draft.dice.below(100);
    if (choice < 20) {
      branches.decided();
    } else if (choice < 34) {
      branches.nullTest();
    } else if (choice < 39) {
      branches.contentTest();
    } else if (choice < 46) {
      branches.select();
    } else if (choice < 60) {
      repeats.loop();
    } else if (choice < 65) {
      repeats.visit();
    } else if (choice < 76) {
      tries.resources();
    } else if (choice < 83) {
      tries.guarded();
    } else if (choice < 90) {
      tries.caught();
    } else {
      branches.leaving(jumps);
    }
  }
}
