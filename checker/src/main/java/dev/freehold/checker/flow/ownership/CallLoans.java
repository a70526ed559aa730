package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Purpose;
import dev.freehold.checker.flow.store.Death;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.flow.store.Witness;
import dev.freehold.checker.types.Qualifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the operands of one call lend to it, each from where it is evaluated until the call. */
public final class CallLoans {
  private final Point point;
  private final Map<Name.Lent, Operand> lent = new LinkedHashMap<>();
  private final List<Operand> takenOver = new ArrayList<>();
  private final IdentityHashMap<Tree, List<Name.Lent>> captured = new IdentityHashMap<>();

  public CallLoans(Point point) {
    this.point = point;
  }

  /** Lends what the operand names; the call holds it. */
  public void lend(Operand operand, Qualifier as) {
    hold(operand, Borrows.borrow(point, operand, as, operand.tree()));
  }

  /** Holds a part, which nobody borrows yet, while the arguments are evaluated. */
  public void hold(Operand operand, Value value) {
    Name.Lent name = new Name.Lent(operand.tree());
    point.state().put(name, value);
    lent.put(name, operand);
  }

  /** Notes what a function captures, from what its evaluation lends to the call. */
  public Operand capture(Tree function, Supplier<Operand> evaluation) {
    Set<Name.Lent> before = new HashSet<>(lent.keySet());
    Operand made = evaluation.get();
    List<Name.Lent> added = new ArrayList<>(lent.keySet());
    added.removeAll(before);
    captured.put(function, added);
    return made;
  }

  /** What the operand itself lends; null where it lends nothing. */
  public @Nullable Value of(Operand operand) {
    Name.Lent name = new Name.Lent(operand.tree());
    return lent.containsKey(name) ? point.state().get(name) : null;
  }

  /** What the operand lends, and what it captures. */
  public List<Value> allOf(Operand operand) {
    List<Value> all = new ArrayList<>();
    for (Name.Lent name : captured.getOrDefault(operand.tree(), List.of())) {
      Value value = point.state().get(name);
      if (value != null) {
        all.add(value);
      }
    }
    Value itself = of(operand);
    if (itself != null) {
      all.add(itself);
    }
    return all;
  }

  /** Notes an owner that the call takes over, and that borrows from something else itself. */
  public void take(Operand operand, Value taken) {
    if (!taken.loans().isEmpty()) {
      takenOver.add(new Operand(operand.tree(), taken, null));
    }
  }

  /** The owners that borrow, and that the call took over. */
  public List<Operand> takenOver() {
    return takenOver;
  }

  /** At the call: all that was lent must still be there. */
  public void checkAlive(Tree call) {
    lent.forEach(
        (name, operand) -> {
          Value value = point.state().get(name);
          Death death = value == null ? null : point.state().deathOf(value);
          if (death != null) {
            report(operand, death, call);
          }
        });
  }

  /** An owned argument moves at the call, but before those that come after it. */
  private void report(Operand operand, Death death, Tree call) {
    Tree at = death.ending().at();
    if (operand.name() != null
        && death.ending().how().leavesNothing()
        && Witness.position(at) < Witness.position(operand.tree())) {
      Value now = point.current(operand);
      Uses.check(point, new Operand(operand.tree(), now, operand.name()), Purpose.USE);
    } else {
      point.report(new FlowEvent.LoanUsed(call, operand.text(), death, FlowEvent.Use.CALL));
    }
  }

  /** The call is over. */
  public void end() {
    lent.keySet().forEach(point.state()::remove);
  }
}
