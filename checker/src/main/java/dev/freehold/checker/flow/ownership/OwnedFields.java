package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Loss;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Ending;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.flow.store.Witness;
import dev.freehold.checker.types.Ownership;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** The owned fields of {@code this}, which are followed like names and go with their object. */
public final class OwnedFields {
  private OwnedFields() {}

  /**
   * What the fields hold when the body begins: nothing yet in a constructor, else a value or null.
   * After a call that may have changed them no more than that is known.
   */
  public static void initialise(Point point) {
    for (VariableElement field : point.context().ownedFields()) {
      point.state().put(new Name.Field(field), atEntry(point, field));
    }
  }

  private static Value atEntry(Point point, VariableElement field) {
    if (point.context().constructor()) {
      return Value.UNSET;
    }
    Ownership receiver = point.context().receiver();
    Ownership strength = receiver == null ? Ownership.MUT : receiver;
    return Value.of(Binding.of(tokenOf(point, field), strength)).orNull();
  }

  /** Another constructor of the class has filled the fields. */
  public static void filled(Point point) {
    for (VariableElement field : point.context().ownedFields()) {
      point.state().put(new Name.Field(field), Value.of(Binding.owner(tokenOf(point, field))));
    }
  }

  private static Token tokenOf(Point point, VariableElement field) {
    String description = "this." + field.getSimpleName();
    return new Token(new Site(Site.Kind.FIELD, point.context().body(), description), 0);
  }

  /** {@code this} was passed on or released, and its fields with it. */
  static void consumed(Point point, Ending ending) {
    for (VariableElement field : point.context().ownedFields()) {
      Value held = point.state().get(new Name.Field(field));
      if (held != null) {
        point.state().end(held.liveTokens(), ending);
      }
    }
  }

  /** The place of a field in an object. */
  public static Value partOf(Point point, Value object, VariableElement field) {
    String step = field.getSimpleName().toString();
    Ownership lent = lent(point, field);
    return new Value(object.live().stream().map(b -> b.part(step, lent)).toList(), false, false);
  }

  /** The place of a field in {@code this}; null where {@code this} is not followed. */
  static @Nullable Value asPartOfThis(Point point, VariableElement field) {
    Value self = point.state().get(new Name.This());
    return self == null ? null : partOf(point, self, field);
  }

  /** What a field gives to those who do not own its object. */
  public static Ownership lent(Point point, VariableElement field) {
    Ownership written = point.types().written(field);
    return written == null ? Ownership.REF : written.weaker(Ownership.MUT);
  }

  /** The object is used as a whole, or has been made: its fields have what they own. */
  public static void checkWhole(Point point, Tree at) {
    for (VariableElement field : point.context().ownedFields()) {
      Name name = new Name.Field(field);
      Value value = point.state().get(name);
      Binding ended = value == null ? null : Witness.firstEnded(value);
      if (value != null && ended != null) {
        point.report(
            new FlowEvent.UseOfEnded(
                at, name.toString(), ended, FlowEvent.Purpose.FIELD, value.isDead(), false));
      }
    }
  }

  /**
   * At an exit: a constructor that throws, or a releasing method that ends, leaves nothing owned.
   */
  public static void checkLeft(Point point, Tree at, Loss loss) {
    for (VariableElement field : point.context().ownedFields()) {
      Name name = new Name.Field(field);
      Value value = point.state().get(name);
      if (value != null && value.any(Binding::owns)) {
        Binding owned = value.bindings().stream().filter(Binding::owns).findFirst().orElseThrow();
        point.report(new FlowEvent.Lost(at, name.toString(), owned, loss, true, null));
      }
    }
  }
}
