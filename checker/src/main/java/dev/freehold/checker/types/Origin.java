package dev.freehold.checker.types;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import javax.lang.model.element.TypeElement;

/** Where a class comes from. */
public final class Origin {
  private Origin() {}

  /** Whether it is a class of the JDK, of those that users may name. */
  public static boolean isJdk(TypeElement type) {
    return type.getQualifiedName().toString().startsWith("java.");
  }

  /**
   * Whether it is one of Freehold's classes for actors, which say of each parameter and result who
   * owns it: what is sent belongs to who receives it.
   */
  static boolean isActors(TypeElement type) {
    return type.getQualifiedName().toString().startsWith("dev.freehold.actor.");
  }

  /**
   * Whether the class is compiled now, so that its author can change what it says. Of a class file
   * javac knows the name of its source, but not where that is.
   */
  public static boolean isSource(ClassSymbol type) {
    return type.sourcefile != null && type.sourcefile.toUri().isAbsolute();
  }
}
