package dev.freehold.checker.bodies;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import dev.freehold.checker.types.EnclosingClass;
import dev.freehold.checker.types.OwnershipTypes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.javacutil.TreeUtils;
import org.jspecify.annotations.Nullable;

/**
 * The steps of all bodies that have been read. A source class is read with all classes inside it:
 * when somebody asks about one of its methods, or when its own turn comes, at the latest.
 */
final class StepIndex {
  private final OwnershipTypes types;
  private final AttributedTrees trees;
  private final Set<TypeElement> read = new HashSet<>();
  private final Map<ExecutableElement, MethodSteps> methods = new HashMap<>();
  private final Map<VariableElement, List<MethodSteps>> users = new HashMap<>();
  private final Set<ExecutableElement> plain = new HashSet<>();

  StepIndex(OwnershipTypes types, AttributedTrees trees) {
    this.types = types;
    this.trees = trees;
  }

  /** The steps of a method; null where its body is not there. */
  @Nullable MethodSteps of(ExecutableElement method) {
    readClassOf(method);
    return methods.get(method);
  }

  /** What uses a private field. */
  List<MethodSteps> usersOf(VariableElement field) {
    return users.getOrDefault(field, List.of());
  }

  /** Whether a method looks at nothing but fields of its object. */
  boolean isPlain(ExecutableElement method) {
    readClassOf(method);
    return plain.contains(method);
  }

  private void readClassOf(ExecutableElement method) {
    ClassSymbol outermost = ((ClassSymbol) EnclosingClass.of(method)).outermostClass();
    if (!OwnershipTypes.isForeign(method) && !read.contains(outermost)) {
      ClassTree tree = trees.of(outermost);
      if (tree == null) {
        read.add(outermost);
      } else {
        read(outermost, tree);
      }
    }
  }

  /** Reads a class that stands in no other. */
  void read(TypeElement type, ClassTree tree) {
    if (read.add(type)) {
      new Reading().scan(tree, null);
    }
  }

  /** Goes through the members of classes, wherever those stand. */
  private final class Reading extends TreeScanner<Void, Void> {
    @Override
    public @Nullable Void visitClass(ClassTree tree, Void unused) {
      StepScanner initializers = new StepScanner(types);
      for (Tree member : tree.getMembers()) {
        boolean runs = member instanceof VariableTree || member instanceof BlockTree;
        if (runs && SoundCode.is(member)) {
          initializers.scan(member, null);
        }
      }
      keep(new MethodSteps(null, initializers.steps()));
      return super.visitClass(tree, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, Void unused) {
      ExecutableElement method = TreeUtils.elementFromDeclaration(tree);
      if (tree.getBody() != null && isWritten((Symbol) method) && SoundCode.is(tree.getBody())) {
        StepScanner scanner = new StepScanner(types);
        scanner.scan(tree.getBody(), null);
        MethodSteps steps = new MethodSteps(method, scanner.steps());
        methods.put(method, steps);
        keep(steps);
        if (PlainBody.is(tree)) {
          plain.add(method);
        }
      }
      return super.visitMethod(tree, null);
    }
  }

  /** What javac adds fills the fields of records, or passes on what an anonymous class is given. */
  private static boolean isWritten(Symbol method) {
    return (method.flags()
            & (Flags.GENERATEDCONSTR | Flags.ANONCONSTR | Flags.COMPACT_RECORD_CONSTRUCTOR))
        == 0;
  }

  private void keep(MethodSteps steps) {
    Set<VariableElement> fields = new HashSet<>();
    for (ValueStep step : steps.steps()) {
      step.from().forEach(each -> addFields(each, fields));
    }
    fields.forEach(each -> users.computeIfAbsent(each, first -> new ArrayList<>()).add(steps));
  }

  private static void addFields(ValueSource source, Set<VariableElement> into) {
    if (source instanceof ValueSource.Held held) {
      if (held.variable().getKind() == ElementKind.FIELD) {
        into.add(held.variable());
      }
    } else if (source instanceof ValueSource.Called called) {
      called.object().forEach(each -> addFields(each, into));
      called.arguments().forEach(all -> all.forEach(each -> addFields(each, into)));
    }
  }
}
