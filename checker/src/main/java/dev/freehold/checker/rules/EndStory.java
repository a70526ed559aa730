package dev.freehold.checker.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.report.Diagnostic;
import dev.freehold.checker.report.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * How it came that a value is used after its end: where it ended, who took it over, and the loop
 * that comes to the use again.
 *
 * @param end where the value was moved or released
 * @param type the class that it is in
 */
record EndStory(FlowEvent.UseOfEnded use, Tree end, ClassTree type) {

  List<Diagnostic.Note> notes() {
    List<Diagnostic.Note> notes = new ArrayList<>();
    Takeover takeover = takeover();
    notes.add(
        new Diagnostic.Note(
            Position.of(end),
            ValueEnd.nameAt(end, use.name())
                + " is "
                + ValueEnd.how(use.binding())
                + " here"
                + (use.inLoop() ? ", in an earlier iteration of the loop" : "")
                + takeover.into()));
    if (takeover.taker() != null) {
      notes.add(takeover.taker());
    }
    if (use.inLoop()) {
      Loops.around(end, use.at(), type).ifPresent(notes::add);
    }
    return notes;
  }

  /** What is released, or a function that is called, goes to nobody. */
  private Takeover takeover() {
    boolean moved = ValueEnd.how(use.binding()).equals(ValueEnd.MOVED);
    return moved ? Takeover.of(end, use.at(), type) : Takeover.UNKNOWN;
  }
}
