package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Death;
import dev.freehold.checker.flow.store.Sketch;
import dev.freehold.checker.flow.store.State;
import dev.freehold.checker.flow.store.Value;
import java.util.Locale;
import java.util.TreeSet;

/** Events and values in words, so that a test shows at a glance what it expects. */
final class Told {
  private Told() {}

  /** Such as {@code use of a in 30: moved in 3}. */
  static String event(FlowEvent event) {
    String where = " of " + event.name() + " in " + line(event.at()) + ": ";
    if (event instanceof FlowEvent.UseOfEnded use) {
      return word(use.purpose())
          + where
          + (use.certain() ? "" : "maybe ")
          + status(use.binding())
          + (use.inLoop() ? " in an earlier iteration" : "");
    }
    if (event instanceof FlowEvent.LoanUsed use) {
      return word(use.use()) + where + death(use.death());
    }
    if (event instanceof FlowEvent.RefusedMove move) {
      return word(move.purpose()) + where + "refused, " + word(move.refusal());
    }
    if (event instanceof FlowEvent.Lost loss) {
      return "loss"
          + where
          + (loss.certain() ? "" : "maybe ")
          + word(loss.loss())
          + (loss.ended() == null ? "" : ", else " + status(loss.ended()));
    }
    if (event instanceof FlowEvent.TooWeak weak) {
      return (weak.write() ? "write" : "borrow") + where + "needs " + word(weak.needed());
    }
    if (event instanceof FlowEvent.Escaped escape) {
      return "escape" + where + word(escape.target().kind()) + " " + escape.target().place();
    }
    if (event instanceof FlowEvent.BorrowEscapes escape) {
      return "escape"
          + where
          + (word(escape.target().kind()) + " " + escape.target().place()).strip()
          + ", lent by "
          + escape.lender().description();
    }
    if (event instanceof FlowEvent.ReturnedBorrow returned) {
      return "return" + where + "lent by " + returned.owner().description();
    }
    if (event instanceof FlowEvent.Captured captured) {
      return "capture" + where + "kept by " + word(captured.keeper());
    }
    if (event instanceof FlowEvent.ReadUnwritten read) {
      return "read" + where + ("unwritten " + read.part()).strip();
    }
    if (event instanceof FlowEvent.FrameBelow below) {
      return "use" + where + "below " + below.upper().description();
    }
    return event.getClass().getSimpleName() + where.replace(": ", "");
  }

  private static String status(Binding ended) {
    return word(ended.status()) + " in " + line(ended.end());
  }

  private static String death(Death death) {
    return word(death.loan().kind())
        + " loan of "
        + line(death.loan().site())
        + " ended by "
        + word(death.ending().how())
        + " in "
        + line(death.ending().at());
  }

  /** Such as {@code owned or null}, or {@code mut, ended} for a borrow whose loan has ended. */
  static String value(State state, Value value) {
    if (value == null) {
      return "nothing";
    }
    TreeSet<String> words = new TreeSet<>();
    value.bindings().forEach(binding -> words.add(binding(state, binding)));
    if (value.maybeNull()) {
      words.add("null");
    }
    if (value.maybeUnset()) {
      words.add("unset");
    }
    return words.isEmpty() ? "untracked" : String.join(" or ", words);
  }

  private static String binding(State state, Binding binding) {
    if (!binding.isLive() || binding.status() == Binding.Status.ESCAPED) {
      return word(binding.status());
    }
    String strength =
        switch (binding.strength()) {
          case OWN -> "owned";
          case MUT -> "mut";
          case REF -> "ref";
        };
    return state.deathOf(Value.of(binding)) == null ? strength : strength + ", ended";
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static int line(Tree tree) {
    return Sketch.lineOf(tree);
  }
}
