package dev.freehold.checker.plugin;

import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.tools.javac.api.ClientCodeWrapper.Trusted;

/**
 * Hides the errors of Freehold from checkers that look at a class before it does: those of the
 * Checker Framework look at no class once there is an error that is not theirs. {@link
 * OwnershipListener}, the last one to hear of a class, shows them to javac again.
 *
 * @param errors those of the compilation
 */
@Trusted
record FirstListener(CompilerErrors errors) implements TaskListener {

  @Override
  public void started(TaskEvent event) {
    errors.show();
  }

  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() == TaskEvent.Kind.ANALYZE) {
      errors.hide();
    }
  }
}
