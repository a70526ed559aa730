package dev.freehold.checker.flow.java;

import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.FlowEvent.Loss;
import dev.freehold.checker.flow.ownership.AcquiredFields;
import dev.freehold.checker.flow.ownership.Moves;
import dev.freehold.checker.flow.ownership.OwnedFields;
import dev.freehold.checker.flow.ownership.PartGiven;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.Qualifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One body, from what it begins with to what it leaves behind at each of its exits.
 *
 * <p>It has more than twelve collaborators, half of them the records of which the value of {@code
 * this} is made.
 */
final class BodyPass {
  private BodyPass() {}

  /** Runs a body and checks what it leaves behind at each of its exits. */
  static void run(Pass pass, Tree body, Runnable statements) {
    Point point = pass.point();
    Nesting nesting = pass.nesting();
    begin(point, body);
    List<Exit> outer = nesting.exits().open();
    nesting.scope(body, statements);
    List<Exit> exits = nesting.exits().close(outer);
    if (point.isReachable()) {
      end(point, body, null);
    }
    for (Exit exit : exits) {
      if (exit.counted()) {
        point.in(
            exit.state(),
            () -> {
              Moves.handBack(point);
              end(point, exit.at(), exit);
            });
      }
    }
  }

  private static void begin(Point point, Tree body) {
    Qualifier receiver = point.context().receiver();
    if (receiver != null) {
      Site site = new Site(Site.Kind.RECEIVER, body, "this");
      point.state().put(new Name.This(), Value.of(Binding.of(new Token(site, 0), receiver)));
    }
    OwnedFields.initialise(point);
  }

  private static void end(Point point, Tree at, @Nullable Exit exit) {
    if (point.context().constructor()) {
      if (exit != null && exit.isThrow()) {
        OwnedFields.checkLeft(point, at, Loss.THROW);
        AcquiredFields.checkLeft(point, at);
      } else {
        OwnedFields.checkMade(point, at);
      }
      return;
    }
    if (point.context().receiver() == Qualifier.OWN) {
      OwnedFields.checkLeft(point, at, Loss.FIELD);
      // A body that only throws, as there is nothing to do, is told of its own fields alone.
      if (exit == null || !exit.isThrow()) {
        PartGiven.check(point, at);
      }
    }
  }
}
