package dev.freehold.checker.fix;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a file has to import to name an annotation by its simple name. */
record Imports(Source source) {
  private static final String PACKAGE = "dev.freehold";

  /** An edit that names an annotation of ours, and the import that it needs; null as below. */
  @Nullable List<Edit> with(String annotation, Edit edit) {
    List<Edit> imports = of(annotation);
    return imports == null ? null : Stream.concat(imports.stream(), Stream.of(edit)).toList();
  }

  /**
   * The edit that imports an annotation of ours, or none where it can be named already; null where
   * its name means something else.
   */
  private @Nullable List<Edit> of(String annotation) {
    String name = PACKAGE + "." + annotation;
    for (ImportTree each : source.parsed().getImports()) {
      String imported = each.getQualifiedIdentifier().toString();
      if (imported.equals(name) || imported.equals(PACKAGE + ".*")) {
        return List.of();
      }
      if (imported.endsWith("." + annotation)) {
        return null;
      }
    }
    return isDeclared(annotation) ? null : List.of(inserted(name));
  }

  private boolean isDeclared(String name) {
    return source.parsed().getTypeDecls().stream()
        .anyMatch(type -> type instanceof ClassTree t && t.getSimpleName().contentEquals(name));
  }

  /** Before the first import that comes later in the alphabet. */
  private Edit inserted(String name) {
    String line = "import " + name + ";" + source.text.lineBreak();
    ImportTree last = null;
    for (ImportTree each : source.parsed().getImports()) {
      if (!each.isStatic() && each.getQualifiedIdentifier().toString().compareTo(name) > 0) {
        return Edit.insert(source.spans.start(each), line);
      }
      last = each;
    }
    if (last != null) {
      return Edit.insert(source.text.endOfLine(source.spans.end(last)), line);
    }
    return first(line + source.text.lineBreak());
  }

  private Edit first(String lines) {
    ExpressionTree inPackage = source.parsed().getPackageName();
    if (inPackage != null) {
      int end = source.text.endOfLine(source.spans.end(inPackage));
      return Edit.insert(
          end, source.text.lineBreak() + lines.stripTrailing() + source.text.lineBreak());
    }
    return Edit.insert(0, lines);
  }
}
