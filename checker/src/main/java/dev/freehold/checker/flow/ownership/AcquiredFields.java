package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.FlowEvent.Loss;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Name;
import dev.freehold.checker.flow.store.Value;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.Qualifier;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;

/**
 * Fields that a constructor fills in code that says nothing. Until it is done nobody else has the
 * object: where it throws, nobody can close what is in it.
 */
public final class AcquiredFields {
  private AcquiredFields() {}

  /** Whether the body makes the object, and the field is one of these. */
  public static boolean has(Point point, VariableElement field) {
    return point.context().constructor()
        && !field.getModifiers().contains(Modifier.STATIC)
        && EnclosingClass.ofField(field).equals(point.context().type())
        && point.types().written(field) == null
        && point.types().resources().isTracked(field.asType())
        && point.types().resources().isLenient(field.asType())
        && isCloseable(point, field)
        && !ClosingCalls.areIn(point.context().body());
  }

  /** What can be ended rather than closed, as an inflater, is freed when nobody refers to it. */
  private static boolean isCloseable(Point point, VariableElement field) {
    return field.asType() instanceof DeclaredType type
        && !point
            .types()
            .resources()
            .releaseMethods((TypeElement) type.asElement())
            .contains("end");
  }

  /** Whether the field has been filled here, and may be closed here. */
  public static boolean isHeld(Point point, VariableElement field) {
    return has(point, field) && point.state().holds(new Name.Field(field));
  }

  /**
   * A field is given a value.
   *
   * @return whether it is one that nobody else has
   */
  public static boolean fill(
      Point point, Tree tree, VariableElement field, Operand operand, ExpressionTree value) {
    Name name = new Name.Field(field);
    Value old = point.state().remove(name);
    if (old != null) {
      Losses.loseValue(point, name, old, Loss.OVERWRITE, tree);
    }
    Value now = point.current(operand);
    boolean fresh =
        now.isTracked()
            && now.bindings().stream().allMatch(Binding::owns)
            && now.loans().isEmpty()
            && UnannotatedCode.covers(point, now);
    if (fresh) {
      point.state().put(name, Bindings.bound(point, Qualifier.OWN, operand, value));
    }
    return fresh;
  }

  /** A call may show the object to others, which may close what is in it. */
  public static void called(Point point, Call call) {
    if (point.context().constructor() && shows(call)) {
      letGo(point);
    }
  }

  /** Others get to know the object. */
  public static void letGo(Point point) {
    for (Name name : filled(point)) {
      Value value = point.state().get(name);
      if (value != null) {
        UnannotatedCode.letGo(point, value);
      }
    }
  }

  private static boolean shows(Call call) {
    return call.arguments().stream().anyMatch(each -> isThis(each.tree()));
  }

  private static boolean isThis(Tree tree) {
    return tree instanceof IdentifierTree name && name.getName().contentEquals("this");
  }

  /** The constructor throws. */
  public static void checkLeft(Point point, Tree at) {
    Losses.loseAll(point, filled(point), Loss.THROW, at);
  }

  private static List<Name> filled(Point point) {
    List<Name> names = new ArrayList<>();
    point
        .state()
        .forEach(
            (name, value) -> {
              if (name instanceof Name.Field field && has(point, field.variable())) {
                names.add(name);
              }
            });
    return names;
  }
}
