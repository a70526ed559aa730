package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Loss;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Ending;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.flow.store.Witness;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.OwnershipTypes;
import dev.freehold.checker.types.Qualifier;
import dev.freehold.checker.types.ResourceClasses;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** The owned fields of {@code this}, which are followed like names and go with their object. */
public final class OwnedFields {
  private OwnedFields() {}

  /**
   * What the fields hold when the body begins: nothing yet in a constructor, else a value or null.
   * After a call that may have changed them no more than that is known. Those of a superclass are
   * followed only where the object is the body's own.
   */
  public static void initialise(Point point) {
    for (VariableElement field : point.context().ownedFields()) {
      point.state().put(new Name.Field(field), atEntry(point, field));
    }
    if (point.context().receiver() == Qualifier.OWN) {
      for (VariableElement field : point.context().inherited().fields()) {
        point.state().put(new Name.Field(field), inherited(point, field).orNull());
      }
    }
  }

  private static Value atEntry(Point point, VariableElement field) {
    if (point.context().constructor()) {
      return Value.UNSET;
    }
    Qualifier receiver = point.context().receiver();
    Qualifier strength = receiver == null ? Qualifier.MUT : receiver;
    return Value.of(Binding.of(tokenOf(point, field), strength)).orNull();
  }

  /**
   * Another constructor has filled the fields.
   *
   * @param own whether it was one of the class itself, rather than of its superclass
   */
  public static void filled(Point point, boolean own) {
    if (own) {
      for (VariableElement field : point.context().ownedFields()) {
        point.state().put(new Name.Field(field), Value.of(Binding.owner(tokenOf(point, field))));
      }
    }
    for (VariableElement field : point.context().inherited().fields()) {
      if (isFilledAtOnce(field)) {
        point.state().put(new Name.Field(field), inherited(point, field));
      }
    }
  }

  /** A field that can change, and has no first value, may be null until a method fills it. */
  private static boolean isFilledAtOnce(VariableElement field) {
    return field.getModifiers().contains(Modifier.FINAL)
        || (((Symbol) field).flags() & Flags.HASINIT) != 0;
  }

  private static Token tokenOf(Point point, VariableElement field) {
    String description = "this." + field.getSimpleName();
    return new Token(new Site(Site.Kind.FIELD, point.context().body(), description), 0);
  }

  private static Value inherited(Point point, VariableElement field) {
    InheritedFields inherited = point.context().inherited();
    Site site = new Site(Site.Kind.INHERITED, point.context().body(), inherited.release());
    return Value.of(Binding.owner(new Token(site, inherited.fields().indexOf(field))));
  }

  /**
   * {@code this} was passed on or released, and its fields with it.
   *
   * @param bySuper whether only its superclass has released what it knows of
   */
  static void consumed(Point point, Ending ending, boolean bySuper) {
    for (VariableElement field : fields(point, bySuper)) {
      Value held = point.state().get(new Name.Field(field));
      if (held != null) {
        point.state().end(held.liveTokens(), ending);
      }
    }
  }

  /** A superclass knows nothing of the fields that its subclass has. */
  private static List<VariableElement> fields(Point point, boolean ofSuper) {
    return ofSuper ? point.context().inherited().fields() : point.context().allOwnedFields();
  }

  /** The place of a field in an object. */
  public static Value partOf(Point point, Value object, VariableElement field) {
    String step = field.getSimpleName().toString();
    Qualifier lent = lent(point, field);
    return new Value(object.live().stream().map(b -> b.part(step, lent)).toList(), false, false);
  }

  /** The place of a field in {@code this}; null where {@code this} is not followed. */
  static @Nullable Value asPartOfThis(Point point, VariableElement field) {
    Value self = point.state().get(new Name.This());
    return self == null ? null : partOf(point, self, field);
  }

  /**
   * Whether the declaration of a field of this class is refused: it does not say how it holds its
   * value, or nobody has to release the object that owns it. What it holds is followed no further
   * then, so that what its uses would be told of is not told as well.
   */
  public static boolean isRefused(Point point, VariableElement field) {
    Qualifier written = point.types().written(field);
    TypeElement type = EnclosingClass.ofField(field);
    boolean wrong =
        written == null
            || (written == Qualifier.OWN
                && point.types().resources().kindOf(type) == ResourceClasses.Kind.ORDINARY);
    return wrong && type.equals(point.context().type()) && !OwnershipTypes.isUnsafe(field);
  }

  /** What a field gives to those who do not own its object. */
  public static Qualifier lent(Point point, VariableElement field) {
    Qualifier written = point.types().written(field);
    return written == null ? Qualifier.REF : written.weaker(Qualifier.MUT);
  }

  /** A constructor ends: the object, which its caller gets, is there, and so are its fields. */
  public static void checkMade(Point point, Tree at) {
    Value self = point.state().get(new Name.This());
    Binding ended = self == null ? null : Witness.firstEnded(self);
    if (self != null && ended != null) {
      point.report(
          new FlowEvent.UseOfEnded(at, "this", ended, FlowEvent.Purpose.USE, self.isDead(), false));
    } else {
      checkWhole(point, at, false);
    }
  }

  /**
   * The object is used as a whole, or has been made: its fields have what they own.
   *
   * @param asSuper whether only its superclass uses it, which knows its own fields alone
   */
  public static void checkWhole(Point point, Tree at, boolean asSuper) {
    for (VariableElement field : fields(point, asSuper)) {
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
    for (VariableElement field : point.context().allOwnedFields()) {
      Name name = new Name.Field(field);
      Value value = point.state().get(name);
      if (value != null && value.any(Binding::owns)) {
        Binding owned = value.bindings().stream().filter(Binding::owns).findFirst().orElseThrow();
        boolean inherited = owned.token().site().kind() == Site.Kind.INHERITED;
        Binding ended = inherited ? Witness.firstEnded(value) : null;
        point.report(new FlowEvent.Lost(at, name.toString(), owned, loss, true, ended));
      }
    }
  }
}
