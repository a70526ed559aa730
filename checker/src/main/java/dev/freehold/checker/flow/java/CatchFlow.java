package dev.freehold.checker.flow.java;

import com.sun.source.tree.CatchTree;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.store.State;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.UnionType;
import javax.lang.model.util.Types;
import org.checkerframework.javacutil.TreeUtils;

/** Catch clauses: each begins with what the names held wherever its exception may come from. */
final class CatchFlow {
  private final Pass pass;
  private final Point point;

  CatchFlow(Pass pass) {
    this.pass = pass;
    this.point = pass.point();
  }

  /**
   * Sends exits to the clauses that may catch them, and the rest on.
   *
   * @param before what the names held where the try statement begins
   */
  void clauses(List<? extends CatchTree> clauses, List<Exit> exits, State before) {
    State after = point.state();
    List<Exit> uncaught = new ArrayList<>(exits);
    List<State> entries = new ArrayList<>();
    for (CatchTree clause : clauses) {
      State entry = State.unreachable();
      uncaught = enter(caughtBy(clause), uncaught, entry);
      entries.add(entry);
    }
    uncaught.forEach(pass.nesting().exits()::add);
    for (int i = 0; i < clauses.size(); i++) {
      CatchTree clause = clauses.get(i);
      State entry = entries.get(i);
      // Where nothing is seen to throw, something may all the same, before anything else happened.
      point.become(entry.isReachable() ? entry : before.copy());
      pass.execute(clause.getBlock());
      after.join(point.state());
    }
    point.become(after);
  }

  /** Whether one of the clauses takes exceptions that nobody declares. */
  static boolean takesUnchecked(List<? extends CatchTree> clauses) {
    return clauses.stream()
        .flatMap(each -> caughtBy(each).stream())
        .map(TypeMirror::toString)
        .anyMatch(
            each ->
                each.equals("java.lang.Exception")
                    || each.equals("java.lang.RuntimeException")
                    || each.equals("java.lang.Throwable"));
  }

  private static List<? extends TypeMirror> caughtBy(CatchTree clause) {
    TypeMirror type = TreeUtils.typeOf(clause.getParameter().getType());
    return type.getKind() == TypeKind.UNION ? ((UnionType) type).getAlternatives() : List.of(type);
  }

  /** Joins into a clause's entry what it may catch; gives back what it may not. */
  private List<Exit> enter(List<? extends TypeMirror> caught, List<Exit> exits, State entry) {
    List<Exit> left = new ArrayList<>();
    for (Exit exit : exits) {
      if (!exit.isThrow()) {
        left.add(exit);
        continue;
      }
      List<TypeMirror> passing =
          exit.thrown().stream().filter(type -> !isCaught(type, caught)).toList();
      if (passing.size() < exit.thrown().size() || maybeCaught(exit.thrown(), caught)) {
        entry.join(exit.state());
      }
      if (!passing.isEmpty()) {
        left.add(exit.uncaught().with(passing).with(exit.state().copy()));
      }
    }
    return left;
  }

  private boolean isCaught(TypeMirror thrown, List<? extends TypeMirror> caught) {
    Types types = point.types().javac();
    return caught.stream().anyMatch(each -> types.isSubtype(thrown, each));
  }

  private boolean maybeCaught(
      List<? extends TypeMirror> thrown, List<? extends TypeMirror> caught) {
    Types types = point.types().javac();
    return thrown.stream()
        .anyMatch(type -> caught.stream().anyMatch(each -> types.isSubtype(each, type)));
  }
}
