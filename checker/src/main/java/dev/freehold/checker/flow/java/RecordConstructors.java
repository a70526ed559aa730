package dev.freehold.checker.flow.java;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.ownership.Custody;
import dev.freehold.checker.flow.ownership.Point;
import dev.freehold.checker.flow.store.Access;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Ending;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.flow.store.Witness;
import dev.freehold.checker.types.Qualifier;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * The canonical constructor of a record: javac fills the fields from the parameters at its end,
 * which have to be there then.
 */
final class RecordConstructors {
  private static final long FILLING = Flags.COMPACT_RECORD_CONSTRUCTOR | Flags.GENERATEDCONSTR;

  private RecordConstructors() {}

  static void fillFields(Point point, ExecutableElement constructor) {
    Symbol symbol = (Symbol) constructor;
    boolean fills = (symbol.flags() & FILLING) != 0 && (symbol.flags() & Flags.RECORD) != 0;
    if (!fills || !point.isReachable()) {
      return;
    }
    for (VariableElement parameter : constructor.getParameters()) {
      Name name = new Name.Local(parameter);
      Value value = point.state().get(name);
      Binding ended = value == null ? null : Witness.firstEnded(value);
      if (value != null && ended != null) {
        point.report(
            new FlowEvent.UseOfEnded(
                point.context().body(),
                name.toString(),
                ended,
                FlowEvent.Purpose.FIELD,
                value.isDead(),
                false));
      }
      if (value != null && value.strength() == Qualifier.OWN) {
        Custody.ended(point, value.liveTokens(), point.context().body());
        point
            .state()
            .end(
                value.liveTokens(),
                new Ending(point.context().body(), Access.MOVE, name.toString()));
      }
    }
  }
}
