package dev.freehold.checker.types;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeParameterTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a parsed stub file says, class by class. */
final class StubReader {
  private final Map<String, StubClass> classes = new HashMap<>();

  private StubReader() {}

  /** What the file says of each class, by its qualified name. */
  static Map<String, StubClass> read(CompilationUnitTree file) {
    StubReader reader = new StubReader();
    String prefix = file.getPackageName() == null ? "" : file.getPackageName() + ".";
    for (Tree declaration : file.getTypeDecls()) {
      if (declaration instanceof ClassTree type) {
        reader.readClass(prefix, type);
      }
    }
    return reader.classes;
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
    StubAnnotations annotations = annotations(tree.getModifiers().getAnnotations());
    classes.put(name, new StubClass(annotations, bounds(tree.getTypeParameters()), methods));
  }

  private static StubMethod method(MethodTree tree) {
    List<StubMethod.Parameter> parameters = new ArrayList<>();
    for (VariableTree each : tree.getParameters()) {
      StubAnnotations annotations = annotations(each.getModifiers().getAnnotations());
      String name = each.getName().toString();
      parameters.add(new StubMethod.Parameter(name, annotations, ofVariable(each)));
    }
    VariableTree receiver = tree.getReceiverParameter();
    Qualifier result = named(tree.getModifiers().getAnnotations());
    return new StubMethod(
        annotations(tree.getModifiers().getAnnotations()),
        receiver == null ? null : ofVariable(receiver),
        parameters,
        result != null ? result : onType(tree.getReturnType()),
        bounds(tree.getTypeParameters()),
        polymorphism(tree));
  }

  private static Polymorphism polymorphism(MethodTree tree) {
    Set<Integer> parameters = new HashSet<>();
    for (int i = 0; i < tree.getParameters().size(); i++) {
      if (saysPoly(tree.getParameters().get(i).getModifiers())) {
        parameters.add(i);
      }
    }
    VariableTree receiver = tree.getReceiverParameter();
    return new Polymorphism(
        Set.copyOf(parameters),
        receiver != null && saysPoly(receiver.getModifiers()),
        saysPoly(tree.getModifiers()));
  }

  private static boolean saysPoly(ModifiersTree modifiers) {
    return annotations(modifiers.getAnnotations()).has(AnnotationNames.POLY_OWN);
  }

  private static @Nullable Qualifier ofVariable(VariableTree tree) {
    Qualifier onName = named(tree.getModifiers().getAnnotations());
    return onName != null ? onName : onType(tree.getType());
  }

  private static Map<String, Qualifier> bounds(List<? extends TypeParameterTree> parameters) {
    Map<String, Qualifier> bounds = new HashMap<>();
    for (TypeParameterTree parameter : parameters) {
      for (Tree bound : parameter.getBounds()) {
        Qualifier ownership = onType(bound);
        if (ownership != null) {
          bounds.put(parameter.getName().toString(), ownership);
        }
      }
    }
    return bounds;
  }

  private static @Nullable Qualifier onType(@Nullable Tree type) {
    return type instanceof AnnotatedTypeTree annotated ? named(annotated.getAnnotations()) : null;
  }

  private static @Nullable Qualifier named(List<? extends AnnotationTree> annotations) {
    for (AnnotationTree annotation : annotations) {
      for (Qualifier ownership : Qualifier.values()) {
        if (ownership.annotation().equals("@" + simpleName(annotation))) {
          return ownership;
        }
      }
    }
    return null;
  }

  private static StubAnnotations annotations(List<? extends AnnotationTree> trees) {
    Map<String, List<String>> strings = new HashMap<>();
    for (AnnotationTree tree : trees) {
      strings.put(simpleName(tree), strings(tree));
    }
    return new StubAnnotations(strings);
  }

  static List<String> strings(AnnotationTree annotation) {
    if (annotation.getArguments().isEmpty() && simpleName(annotation).equals("MustRelease")) {
      return List.of("close");
    }
    List<String> strings = new ArrayList<>();
    for (ExpressionTree argument : annotation.getArguments()) {
      new Strings().scan(argument, strings);
    }
    return strings;
  }

  static String simpleName(AnnotationTree annotation) {
    String name = annotation.getAnnotationType().toString();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Collects the string literals of an annotation's argument. */
  private static final class Strings extends TreeScanner<Void, List<String>> {
    @Override
    public Void visitLiteral(LiteralTree tree, List<String> strings) {
      if (tree.getValue() instanceof String string) {
        strings.add(string);
      }
      return null;
    }
  }
}
