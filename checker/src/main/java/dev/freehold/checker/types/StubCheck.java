package dev.freehold.checker.types;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Holds the user's stub files against the classes that they speak of: what they name and there is
 * not is reported at its line, so that no slip of the pen passes in silence.
 */
final class StubCheck {
  private final Elements elements;
  private final StubParser parser;
  private boolean mistaken;

  StubCheck(Elements elements, StubParser parser) {
    this.elements = elements;
    this.parser = parser;
  }

  /** What the file says, after a look at each name in it. */
  Map<String, StubClass> checked(StubFile file) {
    CompilationUnitTree unit = parser.parse(file);
    new Names(file, unit).scan(unit, null);
    return StubReader.read(unit);
  }

  /**
   * To be called after the last file.
   *
   * @throws StubException if there was a mistake in one of them
   */
  void refuseMistakes() {
    if (mistaken) {
      throw new StubException();
    }
  }

  /** Looks at the names of one file, inside one class after the other. */
  private final class Names extends TreeScanner<Void, @Nullable TypeElement> {
    private final StubFile file;
    private final CompilationUnitTree unit;

    Names(StubFile file, CompilationUnitTree unit) {
      this.file = file;
      this.unit = unit;
    }

    @Override
    public Void visitClass(ClassTree tree, @Nullable TypeElement outer) {
      String name = qualified(tree, outer);
      TypeElement type = elements.getTypeElement(name);
      if (type == null) {
        report(tree, "there is no class " + name + " on the class path");
        return null;
      }
      for (AnnotationTree each : tree.getModifiers().getAnnotations()) {
        if (StubReader.simpleName(each).equals("MustRelease")) {
          requireMethods(StubReader.strings(each), type, each);
        }
      }
      return super.visitClass(tree, type);
    }

    private String qualified(ClassTree tree, @Nullable TypeElement outer) {
      Object prefix = outer != null ? outer.getQualifiedName() : unit.getPackageName();
      return prefix == null ? tree.getSimpleName().toString() : prefix + "." + tree.getSimpleName();
    }

    private void requireMethods(List<String> names, TypeElement type, Tree at) {
      for (String name : names) {
        if (elements.getAllMembers(type).stream()
            .noneMatch(member -> member.getSimpleName().contentEquals(name))) {
          report(at, "there is no method `" + name + "` in " + type.getQualifiedName());
        }
      }
    }

    @Override
    public Void visitMethod(MethodTree tree, @Nullable TypeElement type) {
      String key = MethodKey.of(tree);
      TypeElement owner = Objects.requireNonNull(type);
      if (owner.getEnclosedElements().stream().noneMatch(member -> isNamed(member, key))) {
        String shown = key.replace("<init>", owner.getSimpleName()).replace(",", ", ");
        report(tree, "there is no `" + shown + "` in " + owner.getQualifiedName());
        return null;
      }
      for (AnnotationTree each : tree.getModifiers().getAnnotations()) {
        if (StubVocabulary.namesParameters(each)) {
          requireParameters(StubReader.strings(each), tree, each);
        }
      }
      return super.visitMethod(tree, type);
    }

    private static boolean isNamed(Element member, String key) {
      return member instanceof ExecutableElement method && MethodKey.of(method).equals(key);
    }

    private void requireParameters(List<String> names, MethodTree method, Tree at) {
      for (String name : names) {
        boolean known =
            name.equals("this")
                || method.getParameters().stream().anyMatch(p -> p.getName().contentEquals(name));
        if (!known) {
          report(at, "there is no parameter `" + name + "` here");
        }
      }
    }

    @Override
    public Void visitAnnotation(AnnotationTree tree, @Nullable TypeElement type) {
      if (!StubVocabulary.isKnown(tree, unit)) {
        report(tree, "stub files know no annotation @" + tree.getAnnotationType());
      }
      return null;
    }

    private void report(Tree at, String mistake) {
      mistaken = true;
      parser.report(file, at, mistake);
    }
  }
}
