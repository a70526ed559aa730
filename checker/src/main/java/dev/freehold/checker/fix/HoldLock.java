package dev.freehold.checker.fix;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import org.checkerframework.javacutil.TreeUtils;

/** The methods that use a field hold the lock of their object: they are synchronized. */
public record HoldLock(VariableTree field) implements Remedy {
  @Override
  public List<Proposal> proposals(Source source) {
    if (!(source.parents.of(field) instanceof ClassTree type)) {
      return List.of();
    }
    Element variable = TreeUtils.elementFromDeclaration(field);
    List<Edit> edits = new ArrayList<>();
    List<String> methods = new ArrayList<>();
    for (MethodTree each : methods(type, variable, source)) {
      methods.add("`" + each.getName() + "`");
      edits.add(Edit.insert(beforeType(each, source), "synchronized "));
    }
    if (edits.isEmpty()) {
      return List.of();
    }
    List<Proposal> proposals = new ArrayList<>();
    proposals.addAll(otherLock(variable, source));
    proposals.add(
        Proposal.ofFile(
            "write `synchronized` before the result's type of " + String.join(" and ", methods),
            edits));
    return List.copyOf(proposals);
  }

  /** Those that the class declares, with a body, that do not hold it yet. */
  private static List<MethodTree> methods(ClassTree type, Element variable, Source source) {
    VariableUses uses = new VariableUses(source);
    boolean ofClass = variable.getModifiers().contains(Modifier.STATIC);
    return type.getMembers().stream()
        .filter(MethodTree.class::isInstance)
        .map(MethodTree.class::cast)
        .filter(each -> each.getBody() != null && each.getReturnType() != null)
        .filter(source.spans::knows)
        .filter(each -> !flags(each).contains(Modifier.SYNCHRONIZED))
        .filter(each -> flags(each).contains(Modifier.STATIC) == ofClass)
        .filter(each -> uses.isIn(each, variable))
        .toList();
  }

  private static Set<Modifier> flags(MethodTree method) {
    return method.getModifiers().getFlags();
  }

  private static int beforeType(MethodTree method, Source source) {
    return source.spans.start(method.getReturnType());
  }

  /** The blocks that hold another lock while they use it hold that of the object instead. */
  private List<Proposal> otherLock(Element variable, Source source) {
    if (variable.getModifiers().contains(Modifier.STATIC)) {
      return List.of();
    }
    VariableUses uses = new VariableUses(source);
    List<Edit> edits = new ArrayList<>();
    int line = 0;
    for (Tree each : source.parents.findAll(SynchronizedTree.class::isInstance)) {
      Tree lock = ((SynchronizedTree) each).getExpression();
      boolean fresh = source.textOf(lock).startsWith("(new ");
      if (uses.isIn(each, variable) && !fresh && !source.textOf(lock).equals("(this)")) {
        edits.add(source.replace(lock, "(this)"));
        line = source.lineOf(each);
      }
    }
    return edits.size() != 1
        ? List.of()
        : List.of(Proposal.ofFile("write `synchronized (this)` in line " + line, edits));
  }
}
