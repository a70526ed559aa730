package dev.freehold.checker.trial;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;

/** Whether a compilation has had an error. */
final class Errors implements DiagnosticListener<JavaFileObject> {
  private boolean any;

  @Override
  public void report(Diagnostic<? extends JavaFileObject> diagnostic) {
    any |= diagnostic.getKind() == Diagnostic.Kind.ERROR;
  }

  boolean any() {
    return any;
  }
}
