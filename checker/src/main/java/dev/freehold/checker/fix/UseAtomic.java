package dev.freehold.checker.fix;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/**
 * A number, or an array of numbers, that several threads change becomes an atomic.
 *
 * @param inSteps whether it is read and written in two steps, which an atomic does in one only
 *     where the code names one operation
 */
public record UseAtomic(Element variable, boolean inSteps) implements Remedy {
  private static final Map<String, String> ATOMIC =
      Map.of(
          "int", "AtomicInteger",
          "long", "AtomicLong",
          "boolean", "AtomicBoolean",
          "int[]", "AtomicIntegerArray",
          "long[]", "AtomicLongArray");

  private static final Map<Tree.Kind, String> STEPS =
      Map.of(
          Tree.Kind.POSTFIX_INCREMENT, "getAndIncrement",
          Tree.Kind.POSTFIX_DECREMENT, "getAndDecrement",
          Tree.Kind.PREFIX_INCREMENT, "incrementAndGet",
          Tree.Kind.PREFIX_DECREMENT, "decrementAndGet");

  @Override
  public List<Proposal> proposals(Source source) {
    if (!(source.declarationOf(variable) instanceof VariableTree declared)
        || declared.getType() == null
        || !source.spans.knows(declared)
        || !source.spans.knows(declared.getType())
        || variable.getKind() == ElementKind.PARAMETER) {
      return List.of();
    }
    String atomic = ATOMIC.get(declared.getType().toString());
    Edit declaration = atomic == null ? null : declaration(declared, atomic, source);
    if (atomic == null || declaration == null) {
      return List.of();
    }
    List<Edit> edits = new ArrayList<>(List.of(declaration));
    for (Tree use : new VariableUses(source).of(variable)) {
      if (isOtherStep(use, source)) {
        return List.of();
      }
      Edit edit = edit(use, atomic.endsWith("Array"), source);
      if (edit != null) {
        edits.add(edit);
      }
    }
    List<Edit> all = new Imports(source).with("java.util.concurrent.atomic." + atomic, edits);
    return all == null || Fix.overlap(all)
        ? List.of()
        : List.of(
            Proposal.ofFile(
                "make `"
                    + declared.getName()
                    + "` in line "
                    + source.lineOf(declared)
                    + " an `"
                    + atomic
                    + "`",
                all));
  }

  private boolean isOtherStep(Tree use, Source source) {
    Tree around = source.parents.of(use);
    Tree assigned = around instanceof ArrayAccessTree ? source.parents.of(around) : around;
    return assigned instanceof AssignmentTree assignment
        && (inSteps || new VariableUses(source).isIn(assignment.getExpression(), variable));
  }

  /** From the type to the end of the initializer, and what is said of volatile before it. */
  private static @Nullable Edit declaration(VariableTree declared, String atomic, Source source) {
    int start = source.spans.start(declared);
    String before = source.text.between(start, source.spans.start(declared.getType()));
    String modifiers = before.replace("volatile ", "final ");
    ExpressionTree initial = declared.getInitializer();
    String argument = initial == null ? "" : source.textOf(initial);
    if (atomic.endsWith("Array")) {
      if (!(initial instanceof NewArrayTree array) || array.getDimensions().size() != 1) {
        return null;
      }
      argument = source.textOf(array.getDimensions().get(0));
    }
    boolean local = modifiers.isEmpty() || modifiers.contains("final ");
    return new Edit(
        start,
        source.spans.end(declared),
        modifiers
            + (local ? "" : "final ")
            + atomic
            + " "
            + declared.getName()
            + " = new "
            + atomic
            + "("
            + argument
            + ");");
  }

  private static @Nullable Edit edit(Tree use, boolean array, Source source) {
    Tree access = source.parents.of(use);
    if (array) {
      if (access instanceof MemberSelectTree length
          && length.getIdentifier().contentEquals("length")) {
        return source.replace(length, source.textOf(use) + ".length()");
      }
      return access instanceof ArrayAccessTree element && element.getExpression() == use
          ? edit(element, source.textOf(use), source.textOf(element.getIndex()), source)
          : null;
    }
    return edit(use, source.textOf(use), "", source);
  }

  private static Edit edit(Tree place, String object, String index, Source source) {
    Tree around = source.parents.of(place);
    String next = index.isEmpty() ? "" : index + ", ";
    if (around instanceof UnaryTree step && STEPS.containsKey(step.getKind())) {
      return source.replace(step, object + "." + STEPS.get(step.getKind()) + "(" + index + ")");
    }
    if (around instanceof AssignmentTree assignment && assignment.getVariable() == place) {
      return source.replace(
          assignment, object + ".set(" + next + source.textOf(assignment.getExpression()) + ")");
    }
    if (around instanceof CompoundAssignmentTree sum
        && sum.getVariable() == place
        && sum.getKind() == Tree.Kind.PLUS_ASSIGNMENT) {
      return source.replace(
          sum, object + ".addAndGet(" + next + source.textOf(sum.getExpression()) + ")");
    }
    return source.replace(place, object + ".get(" + index + ")");
  }
}
