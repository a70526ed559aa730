package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.FlowEvent.Loss;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Content;
import dev.freehold.checker.flow.store.Site;
import dev.freehold.checker.flow.store.State;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.types.Qualifier;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * The owned fields of objects other than {@code this}. Only what this method itself sees of them is
 * known: a test for null, an assignment, and that an object was made here.
 */
public final class OtherFields {
  private OtherFields() {}

  /** Reports an assignment that loses what the field may own. */
  public static void checkEmpty(Point point, Operand owner, VariableElement field, Tree target) {
    for (Binding object : point.current(owner).live()) {
      Binding place = placeOf(object, field);
      Content content = point.state().facts().contentOf(place);
      if (content == Content.VALUE || (content == null && !isMadeHere(object))) {
        Site site = new Site(Site.Kind.FIELD, target);
        point.report(
            new FlowEvent.Lost(
                target,
                target.toString(),
                Binding.of(new Token(site, 0), Qualifier.MUT),
                Loss.OVERWRITE,
                content != null,
                null));
        return;
      }
    }
  }

  /** What a constructor left in a field that is assigned once is the class's own business. */
  private static boolean isMadeHere(Binding object) {
    return object.token().site().tree() instanceof NewClassTree;
  }

  /** The field was given a value. */
  public static void filled(Point point, Operand owner, VariableElement field, Operand value) {
    Content content = value.value().isTracked() ? Content.VALUE : Content.NULL;
    for (Binding object : point.current(owner).live()) {
      point.state().facts().holds(placeOf(object, field), content);
    }
  }

  private static Binding placeOf(Binding object, VariableElement field) {
    return object.part(field.getSimpleName().toString(), Qualifier.MUT);
  }

  /**
   * A field was compared with null.
   *
   * @param whenNull the state in which it is null; in the current one it is not
   */
  public static void tested(Point point, Operand field, State whenNull) {
    Binding place = onlyPart(field);
    if (place != null) {
      whenNull.facts().holds(place, Content.NULL);
      point.state().facts().holds(place, Content.VALUE);
    }
  }

  private static @Nullable Binding onlyPart(Operand field) {
    boolean one = field.name() == null && field.value().bindings().size() == 1;
    Binding only = one ? field.value().bindings().get(0) : null;
    return only == null || only.path().isWhole() ? null : only;
  }
}
