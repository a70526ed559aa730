package dev.freehold.checker.types;

import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * What the methods that consume their object do with it, as far as their bodies have been seen. One
 * that hands the object on as a whole takes along what a subclass adds to it; one that takes it
 * apart knows of no more than its own class does.
 */
public final class ConsumingBodies {
  private final Map<ExecutableElement, Boolean> apart = new HashMap<>();

  ConsumingBodies() {}

  /**
   * Takes up what a body does.
   *
   * @return whether that is news
   */
  public boolean note(ExecutableElement method, boolean takesApart) {
    Boolean before = apart.put(method, takesApart);
    return before == null || before != takesApart;
  }

  /** Whether the method takes its object apart; null where its body is not known. */
  public @Nullable Boolean takesApart(ExecutableElement method) {
    return apart.get(method);
  }
}
