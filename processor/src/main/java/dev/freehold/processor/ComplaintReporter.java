package dev.freehold.processor;

import dev.freehold.internal.rule.RuleKey;
import dev.freehold.processor.validation.Complaint;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileAlreadyExistsException;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Prints complaints where the user wrote what is wrong. */
final class ComplaintReporter {
  private final Messager messager;

  /** The top-level types that are compiled from source; only elements in them have a position. */
  private final Set<Element> sources = new HashSet<>();

  ComplaintReporter(Messager messager) {
    this.messager = messager;
  }

  void sources(Set<? extends Element> roots) {
    sources.addAll(roots);
  }

  void report(Complaint complaint) {
    messager.printMessage(
        Diagnostic.Kind.ERROR,
        RuleKey.POOL_DECLARATION.message(
            "`%s`: %s".formatted(complaint.subject(), complaint.text())),
        isSource(complaint.element()) ? complaint.element() : complaint.declaration());
  }

  void failed(TypeElement declaration, Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    messager.printMessage(
        Diagnostic.Kind.ERROR,
        """
        [pool.internal] `%s`: its pool could not be written. This is a mistake of Freehold, not of the \
        declaration: please report it with the declaration and these lines.
        %s"""
            .formatted(declaration.getSimpleName(), trace),
        declaration);
  }

  /** Another's file is in the way, or the folder cannot be written. */
  void testsNotWritten(TypeElement declaration, IOException failure) {
    String reason =
        failure instanceof FileAlreadyExistsException
            ? "`%s` was not written by Freehold: remove it, or name another folder"
                .formatted(failure.getMessage())
            : failure.toString();
    messager.printMessage(
        Diagnostic.Kind.ERROR,
        "-Afreehold.tests: the tests of `%s` are not written: %s"
            .formatted(declaration.getSimpleName(), reason),
        declaration);
  }

  private boolean isSource(Element element) {
    for (Element outer = element; outer != null; outer = outer.getEnclosingElement()) {
      if (sources.contains(outer)) {
        return true;
      }
    }
    return false;
  }
}
