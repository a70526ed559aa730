package dev.freehold.checker.types;

import com.sun.tools.javac.code.Symbol.ClassSymbol;

/** Where a class comes from. */
public final class Origin {
  private Origin() {}

  /** Whether the class is compiled now, so that its author can change what it says. */
  public static boolean isSource(ClassSymbol type) {
    return type.sourcefile != null && type.sourcefile == type.classfile;
  }
}
