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

  /** A method that may be called when its object has been closed. Stub files only. */
  static final String HARMLESS = "Harmless";

  /** A method in which what its object carries, or a parameter is given, may get lost. */
  static final String DROPS = "Drops";

  /** A function that only looks at what the object carries. Stub files only. */
  static final String LENDS = "Lends";

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
          HARMLESS);

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
