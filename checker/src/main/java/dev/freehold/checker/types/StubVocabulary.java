package dev.freehold.checker.types;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import java.util.Set;

/** The annotations that mean something in a stub file. */
final class StubVocabulary {
  /** The result is that parameter, or {@code "this"}, under another name. Stub files only. */
  static final String ALIAS = "Alias";

  /** A release method that may be called again. Stub files only. */
  static final String IDEMPOTENT = "Idempotent";

  /** A method in which what its object carries, or a parameter is given, may get lost. */
  static final String DROPS = "Drops";

  /** A function that only looks at what the object carries. Stub files only. */
  static final String LENDS = "Lends";

  /** A class whose objects have as many owners as they count. */
  static final String COUNTED = "Counted";

  /** A method that makes one more owner of its object, or of the parameter. */
  static final String RETAINS = "Retains";

  /** A parameter that the method releases. */
  static final String CLOSES = "Closes";

  /** A parameter that the method keeps, or its object does. */
  static final String KEEPS = "Keeps";

  /** What a constructor or method gives is to be released once it has been opened. */
  static final String UNOPENED = "Unopened";

  /** A method that opens its object. */
  static final String OPENS = "Opens";

  /** What a constructor or method gives may be released, and need not be. */
  static final String MAY_RELEASE = "MayRelease";

  /** A method that may be called when its object has been released. */
  static final String AFTER_RELEASE = "AfterRelease";

  /** What a method gives is released by itself, whatever it borrows from and is. */
  static final String SEPARATE = "Separate";

  private static final String OURS = "dev.freehold.";
  private static final Set<String> WORDS =
      Set.of(
          "Own",
          "Mut",
          "Ref",
          "PolyOwn",
          "From",
          "MustRelease",
          "View",
          "NonEscaping",
          "Once",
          "Concurrent",
          "Sync",
          "Unsafe",
          "Nullable",
          ALIAS,
          DROPS,
          LENDS,
          IDEMPOTENT,
          COUNTED,
          RETAINS,
          CLOSES,
          KEEPS,
          UNOPENED,
          OPENS,
          MAY_RELEASE,
          AFTER_RELEASE,
          SEPARATE);

  private StubVocabulary() {}

  /** Whether the annotation is one of them, or imported from elsewhere and none of our business. */
  static boolean isKnown(AnnotationTree annotation, CompilationUnitTree file) {
    return WORDS.contains(StubReader.simpleName(annotation))
        || file.getImports().stream().anyMatch(each -> isForeign(each, annotation));
  }

  private static boolean isForeign(ImportTree imported, AnnotationTree annotation) {
    String name = imported.getQualifiedIdentifier().toString();
    return !name.startsWith(OURS) && name.endsWith("." + StubReader.simpleName(annotation));
  }

  /** Whether the annotation's strings are names of parameters. */
  static boolean namesParameters(AnnotationTree annotation) {
    String name = StubReader.simpleName(annotation);
    return name.equals("From") || name.equals(ALIAS);
  }
}
