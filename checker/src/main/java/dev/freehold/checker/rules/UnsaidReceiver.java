package dev.freehold.checker.rules;

import dev.freehold.checker.fix.ReceiverParameter;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.Qualifier;
import java.util.Objects;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Words the advice where an ordinary class says nothing of the receiver of a method. */
final class UnsaidReceiver {
  private UnsaidReceiver() {}

  /**
   * What to write in the method that says nothing.
   *
   * @param taken what the body behind it makes of the object
   */
  static String help(@Nullable Qualifier taken, ExecutableElement method) {
    String receiver =
        ReceiverParameter.of(EnclosingClass.of(method), Objects.requireNonNull(taken));
    return "write `" + receiver + "` as the first parameter of " + Quoted.ofMethod(method);
  }
}
