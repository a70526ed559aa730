package dev.freehold.checker.types;

import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/** Knows the frames of stacks and what must be done in their order. */
public final class Frames {
  private static final String STACK = "dev.freehold.pool.FrameStack";
  private static final String FRAME = "dev.freehold.pool.Frame";
  private static final Set<String> IN_ORDER = Set.of("alloc", "tryAlloc", "close");

  private final OverriddenMethods overridden;

  Frames(OverriddenMethods overridden) {
    this.overridden = overridden;
  }

  /** Whether the method opens a frame. */
  public boolean isPush(ExecutableElement method) {
    return method.getSimpleName().contentEquals("push") && isOf(STACK, method);
  }

  /** Whether the method is for the last frame of a stack alone. */
  public boolean isInOrder(ExecutableElement method) {
    return IN_ORDER.contains(method.getSimpleName().toString()) && isOf(FRAME, method);
  }

  private boolean isOf(String type, ExecutableElement method) {
    return overridden.withSelf(method).stream()
        .anyMatch(each -> EnclosingClass.of(each).getQualifiedName().contentEquals(type));
  }
}
