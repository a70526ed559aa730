package dev.freehold.checker.types;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * What the methods that consume their object do with it, as far as their bodies have been seen. One
 * that hands the object on as a whole takes along what a subclass adds to it; one that takes it
 * apart knows of no more than its own class does.
 */
public final class ConsumingBodies {
  private final Map<ExecutableElement, Boolean> apart = new HashMap<>();
  private final Set<Element> leftOut = new HashSet<>();

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

  /** Takes up a class in which javac has found errors: nothing is to be told of its methods. */
  public void leaveOut(TypeElement type) {
    leftOut.add(type);
  }

  /** Whether the method takes its object apart; null where its body is not known. */
  public @Nullable Boolean takesApart(ExecutableElement method) {
    if (leftOut.contains(method.getEnclosingElement())) {
      return apart.getOrDefault(method, false);
    }
    return apart.get(method);
  }
}
