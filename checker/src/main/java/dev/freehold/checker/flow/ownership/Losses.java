package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Loss;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Ending;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.flow.store.Witness;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Loss: when the last name of an owned value goes, nobody is left who could release it. */
public final class Losses {
  private Losses() {}

  /**
   * Names go, all at once, as at the end of a scope: values that no other name owns are lost. Each
   * is reported under one name, rather under one that held it for certain.
   */
  public static void loseAll(Point point, List<Name> going, Loss loss, Tree at) {
    Map<Name, Value> held = new LinkedHashMap<>();
    for (Name name : going) {
      Value value = point.state().remove(name);
      if (value != null) {
        held.put(name, value);
      }
    }
    Custody.left(point, held);
    Losing losing = new Losing(point, held, loss, at, new LinkedHashMap<>());
    for (boolean certain : new boolean[] {true, false}) {
      held.forEach((name, value) -> losing.lose(name, value, certain));
    }
    point.state().forgetOwners(losing.reported().keySet());
    if (loss == Loss.TEMPORARY) {
      point.state().endLoans(losing.reported().keySet(), new Ending(at, Access.LOSE, ""));
    } else {
      losing.drop();
    }
    point.state().dropUnheldLoans();
  }

  /** A name is given another value: what it held goes, and is lost where nobody else owns it. */
  public static void overwrite(Point point, Tree tree, Name name, Value value) {
    Value old = point.state().remove(name);
    point.state().put(name, value.equals(Value.NULL) ? nullAfter(old) : value);
    if (old != null) {
      loseValue(point, name, old, Loss.OVERWRITE, tree);
    }
  }

  /** Whoever uses what has been set to null uses what was there before. */
  private static Value nullAfter(@Nullable Value old) {
    if (old == null || old.before() != null) {
      return old == null ? Value.NULL : old;
    }
    Binding ended = old.isDead() ? Witness.firstEnded(old) : null;
    return ended == null ? Value.NULL : Value.nullAfter(ended);
  }

  /**
   * A {@code finally} block leaves otherwise than by the {@code return} before it: what was given
   * to that belongs to its names again, and is lost where it has none.
   *
   * @param at what leaves the block
   */
  public static void abandon(Point point, Name.Returned returned, Loss loss, Tree at) {
    Value given = point.state().get(returned);
    point.state().reclaim(returned);
    if (returned.unsaid()) {
      point.state().remove(returned);
    }
    if (given != null) {
      loseValue(point, returned, given, loss, at);
    }
  }

  /**
   * The same, of what a {@code yield} gave its switch expression.
   *
   * @param thrown whether what leaves the block throws
   */
  public static void abandonYield(
      Point point, Name.Temporary yielded, Tree at, boolean thrown, Tree leaving) {
    Value given = point.state().remove(yielded);
    if (given == null) {
      return;
    }
    for (Binding binding : given.live()) {
      if (binding.owns() && !point.state().isOwned(binding.token(), null)) {
        String name =
            new Operand(at instanceof YieldTree tree ? tree.getValue() : at, given, null).text();
        point.report(new FlowEvent.ResultLost(at, name, binding, leaving, thrown));
        point.state().forgetOwners(Set.of(binding.token()));
      }
    }
  }

  /** What a name held goes, and is lost where nobody else owns it. */
  public static void loseValue(Point point, Name name, Value value, Loss loss, Tree at) {
    Losing losing = new Losing(point, Map.of(name, value), loss, at, new LinkedHashMap<>());
    losing.lose(name, value, true);
    losing.lose(name, value, false);
    point.state().forgetOwners(losing.reported().keySet());
    losing.drop();
  }

  /**
   * What is lost at one place.
   *
   * @param going all that goes there
   * @param reported what has been reported already
   */
  private record Losing(
      Point point, Map<Name, Value> going, Loss loss, Tree at, Map<Token, String> reported) {

    /**
     * One value.
     *
     * @param name what held it, which is written out only where it is lost
     */
    void lose(Object name, Value value, boolean certain) {
      List<Binding> lost = value.only(this::isLost);
      if (lost.isEmpty()) {
        return;
      }
      boolean all = value.isCertain() && lost.size() == value.bindings().size();
      boolean news = lost.stream().anyMatch(b -> !reported.containsKey(b.token()));
      if (news && all == certain) {
        point.report(event(name.toString(), value, lost.get(0), certain));
        Custody.lost(point, at, name.toString(), going, lost, loss);
        lost.forEach(b -> reported.put(b.token(), name.toString()));
      }
    }

    /** What is released here is not borrowed any longer. */
    void drop() {
      if (point.events().possessions() != null) {
        reported.forEach(
            (token, name) ->
                point.state().endLoans(Set.of(token), new Ending(at, Access.DROP, name)));
      }
    }

    private FlowEvent event(String name, Value value, Binding lost, boolean certain) {
      Name.Returned returned = point.state().returned(lost.token());
      return returned == null
          ? new FlowEvent.Lost(at, name, lost, loss, certain, Witness.firstEnded(value))
          : new FlowEvent.ResultLost(returned.tree(), name, lost, at, loss == Loss.THROW);
    }

    private boolean isLost(Binding binding) {
      return binding.owns()
          && isDroppable(binding)
          && !point.state().isOwned(binding.token(), null)
          && !UnannotatedCode.goesWithOwner(point, binding, going.values());
    }

    /**
     * The object a releasing method runs on is gone afterwards anyway; its fields are what counts.
     * A collection of borrows owns nothing.
     */
    private static boolean isDroppable(Binding binding) {
      Site.Kind kind = binding.token().site().kind();
      return kind != Site.Kind.RECEIVER && kind != Site.Kind.COLLECTION;
    }
  }
}
