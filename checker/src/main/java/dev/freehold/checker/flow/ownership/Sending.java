package dev.freehold.checker.flow.ownership;

import com.sun.source.tree.Tree;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.store.Binding;
import dev.freehold.checker.flow.store.Token;
import dev.freehold.checker.types.ConfinedElements;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/** What another thread may see: what is safe to share, does not change, or was handed over. */
public final class Sending {
  private Sending() {}

  /**
   * A captured resource may reach another thread if the function takes it over, if it is safe to
   * share, or if the function borrows it and is called once; else that is reported. So is one that
   * the other thread could not release.
   *
   * @param mode what becomes of it
   */
  public static boolean maySend(Point point, Operand operand, Capture capture, Capture.Mode mode) {
    boolean sync = point.types().sharing().isShareable(TreeUtils.typeOf(operand.tree()));
    boolean alone = mode == Capture.Mode.LEND && capture.once();
    TypeElement confined = confined(point, operand);
    if (mode == Capture.Mode.MOVE && confined != null) {
      point.report(sent(operand, confined));
      return true;
    }
    if (mode == Capture.Mode.MOVE || sync || alone) {
      return true;
    }
    point.report(
        new FlowEvent.NotSent(
            operand.tree(), operand.text(), operand.value().bindings().get(0), capture.once()));
    return false;
  }

  /** A value is handed over to another thread, as a message is: that must be able to release it. */
  public static void handedOver(Point point, Operand operand) {
    TypeElement confined = operand.value().any(Binding::isLive) ? confined(point, operand) : null;
    if (confined != null) {
      point.report(sent(operand, confined));
    }
  }

  private static FlowEvent sent(Operand operand, TypeElement confined) {
    return new FlowEvent.ConfinedSent(
        operand.tree(), operand.text(), confined, operand.value().bindings().get(0));
  }

  /**
   * The declaration of the pool whose thread alone can release the value. Where its type does not
   * say, the call that made it may, or the pool that it was made on.
   */
  private static @Nullable TypeElement confined(Point point, Operand operand) {
    ConfinedElements elements = point.types().confined();
    TypeElement found = elements.in(TreeUtils.typeOf(operand.tree()));
    for (Binding binding : operand.value().live()) {
      Token token = binding.token();
      TypeMirror made = ElementTypes.typeOf(point, token);
      found = found == null && made != null ? elements.in(made) : found;
      Set<Token> pools = point.state().facts().poolsOf(token);
      for (Token pool : pools == null ? Set.<Token>of() : pools) {
        found = found == null ? elements.ofPool(ElementTypes.typeOf(point, pool)) : found;
      }
    }
    return found;
  }

  /** An ordinary object that another thread may see is immutable or safe to share. */
  public static void check(Point point, Tree at, String name, TypeMirror type) {
    if (!point.types().resources().isTracked(type) && !point.types().sharing().isShareable(type)) {
      point.report(new FlowEvent.NotShared(at, name, type));
    }
  }
}
