package dev.freehold.checker.types;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Reads stub files with javac's own parser, so that a mistake is reported at its line. */
final class StubReader {
  private final Map<String, StubClass> into;

  StubReader(Map<String, StubClass> into) {
    this.into = into;
  }

  void read(StubFile file) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> mistakes = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask)
            compiler.getTask(null, null, mistakes, List.of("-proc:none"), null, List.of(file));
    try {
      for (CompilationUnitTree unit : task.parse()) {
        String prefix = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
        for (Tree declaration : unit.getTypeDecls()) {
          if (declaration instanceof ClassTree type) {
            readClass(prefix, type);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    mistakes.getDiagnostics().stream()
        .filter(mistake -> mistake.getKind() == Diagnostic.Kind.ERROR)
        .findFirst()
        .ifPresent(StubReader::refuse);
  }

  private static void refuse(Diagnostic<? extends JavaFileObject> mistake) {
    String file = mistake.getSource() == null ? "a stub file" : mistake.getSource().getName();
    throw new StubException(
        file + ":" + mistake.getLineNumber() + ": " + mistake.getMessage(Locale.ROOT));
  }

  private void readClass(String prefix, ClassTree tree) {
    String name = prefix + tree.getSimpleName();
    Map<String, StubMethod> methods = new HashMap<>();
    for (Tree member : tree.getMembers()) {
      if (member instanceof MethodTree method) {
        methods.put(MethodKey.of(method), method(method));
      } else if (member instanceof ClassTree inner) {
        readClass(name + ".", inner);
      }
    }
    List<String> releases = releaseMethods(tree.getModifiers().getAnnotations());
    into.put(name, new StubClass(releases, bounds(tree.getTypeParameters()), methods));
  }

  private static StubMethod method(MethodTree tree) {
    List<@Nullable Ownership> parameters = new ArrayList<>();
    for (VariableTree parameter : tree.getParameters()) {
      parameters.add(ofVariable(parameter));
    }
    VariableTree receiver = tree.getReceiverParameter();
    Ownership result = named(tree.getModifiers().getAnnotations());
    return new StubMethod(
        receiver == null ? null : ofVariable(receiver),
        parameters,
        result != null ? result : onType(tree.getReturnType()),
        tree.getModifiers().getAnnotations().stream()
            .anyMatch(a -> simpleName(a).equals("Nullable")),
        bounds(tree.getTypeParameters()));
  }

  private static @Nullable Ownership ofVariable(VariableTree tree) {
    Ownership onName = named(tree.getModifiers().getAnnotations());
    return onName != null ? onName : onType(tree.getType());
  }

  private static Map<String, Ownership> bounds(List<? extends TypeParameterTree> parameters) {
    Map<String, Ownership> bounds = new HashMap<>();
    for (TypeParameterTree parameter : parameters) {
      for (Tree bound : parameter.getBounds()) {
        Ownership ownership = onType(bound);
        if (ownership != null) {
          bounds.put(parameter.getName().toString(), ownership);
        }
      }
    }
    return bounds;
  }

  private static @Nullable Ownership onType(@Nullable Tree type) {
    return type instanceof AnnotatedTypeTree annotated ? named(annotated.getAnnotations()) : null;
  }

  private static @Nullable Ownership named(List<? extends AnnotationTree> annotations) {
    for (AnnotationTree annotation : annotations) {
      for (Ownership ownership : Ownership.values()) {
        if (ownership.annotation().equals("@" + simpleName(annotation))) {
          return ownership;
        }
      }
    }
    return null;
  }

  private static @Nullable List<String> releaseMethods(List<? extends AnnotationTree> annotations) {
    for (AnnotationTree annotation : annotations) {
      if (simpleName(annotation).equals("MustRelease")) {
        List<String> names = new ArrayList<>();
        for (ExpressionTree argument : annotation.getArguments()) {
          new Strings().scan(argument, names);
        }
        return names.isEmpty() ? List.of("close") : names;
      }
    }
    return null;
  }

  private static String simpleName(AnnotationTree annotation) {
    String name = annotation.getAnnotationType().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Collects the string literals of an annotation's argument. */
  private static final class Strings extends TreeScanner<Void, List<String>> {
    @Override
    public Void visitLiteral(LiteralTree tree, List<String> names) {
      if (tree.getValue() instanceof String name) {
        names.add(name);
      }
      return null;
    }
  }
}
