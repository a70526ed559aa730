package dev.freehold.checker.flow.java;

import dev.freehold.checker.flow.store.State;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** The exits of a statement that have not arrived yet. */
final class Exits {
  /** More exits to one place than this are joined, so that a long try block costs no square. */
  private static final int APART = 8;

  private List<Exit> pending = new ArrayList<>();

  void add(Exit exit) {
    if (!exit.state().isReachable()) {
      return;
    }
    int alike = 0;
    int last = -1;
    for (int i = 0; i < pending.size(); i++) {
      if (pending.get(i).goesWith(exit)) {
        alike++;
        last = i;
      }
    }
    if (last >= 0 && (!exit.counted() || alike >= APART)) {
      pending.set(last, joined(pending.get(last), exit));
    } else {
      pending.add(exit);
    }
  }

  /** One exit that stands for both. */
  static Exit joined(Exit first, Exit second) {
    State state = first.state().copy();
    state.join(second.state());
    List<TypeMirror> thrown = new ArrayList<>(first.thrown());
    for (TypeMirror type : second.thrown()) {
      if (thrown.stream().noneMatch(each -> each.toString().equals(type.toString()))) {
        thrown.add(type);
      }
    }
    return first.with(state).with(List.copyOf(thrown));
  }

  /** Starts collecting the exits of an inner statement; gives back those of the outer ones. */
  List<Exit> open() {
    List<Exit> outer = pending;
    pending = new ArrayList<>();
    return outer;
  }

  /** Ends that; gives back the exits of the inner statement. */
  List<Exit> close(List<Exit> outer) {
    List<Exit> inner = pending;
    pending = outer;
    return inner;
  }
}
