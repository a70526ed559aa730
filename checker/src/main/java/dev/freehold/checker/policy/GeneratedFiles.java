package dev.freehold.checker.policy;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.util.Name;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/**
 * Knows code that nobody has written by hand: what annotation processors have written in this
 * compilation, and what says that it is {@code @Generated}, in whichever package that annotation
 * is.
 */
public final class GeneratedFiles {
  private static final String GENERATED = "Generated";

  private final Set<JavaFileObject> written = new HashSet<>();

  /** Takes up what processors have written. */
  public void add(Collection<JavaFileObject> files) {
    written.addAll(files);
  }

  /** Whether it is a class of that kind, in that file. */
  public boolean has(ClassTree type, CompilationUnitTree file) {
    return saysSo(type) || (!written.isEmpty() && written.contains(file.getSourceFile()));
  }

  /** Whether an annotation processor has written the file in this compilation. */
  public boolean has(JavaFileObject file) {
    return written.contains(file);
  }

  /** Whether a class says so itself. */
  public static boolean saysSo(ClassTree type) {
    for (AnnotationTree each : type.getModifiers().getAnnotations()) {
      @Nullable Name name = TreeInfo.name((JCTree) each.getAnnotationType());
      if (name != null && name.contentEquals(GENERATED)) {
        return true;
      }
    }
    return false;
  }
}
