package dev.freehold.checker.release;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCAssign;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCExpressionStatement;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.JCTree.JCStatement;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeScanner;
import dev.freehold.checker.flow.event.FlowEvent.Loss;
import dev.freehold.checker.flow.event.Possession;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what tells whether a variable still owns its value: a flag only where nothing less does.
 *
 * <pre>{@code
 * Page page = Page.open();
 * page.fill(input);      // where this throws, the page is released
 * archive.take(page);    // from here on it never is: no flag is needed
 * }</pre>
 */
final class GuardChoice {
  private final BodyMap map;
  private final EndPlaces places;
  private final ImmediateUses immediate;

  GuardChoice(BodyMap map, EndPlaces places, Types types) {
    this.map = map;
    this.places = places;
    this.immediate = new ImmediateUses(types);
  }

  /** What is least, and enough. */
  Guarding of(JCVariableDecl declaration, JCTree scope, Possession possession) {
    if (possession.ends().isEmpty()) {
      boolean owner = !possession.gains().containsValue(Possession.Gain.NOTHING);
      return new Guarding(owner ? Guarding.Kind.ALWAYS : Guarding.Kind.FLAG, null);
    }
    boolean once = possession.gains().size() == 1 && possession.gains().containsKey(declaration);
    boolean lost =
        possession.losses().contains(Loss.SCOPE_END) || possession.losses().contains(Loss.JUMP);
    if (once && !lost) {
      if (possession.ends().stream().allMatch(each -> places.isReturned((JCTree) each))) {
        return new Guarding(Guarding.Kind.THROWN, null);
      }
      JCStatement last = passingOn(declaration, scope, possession);
      if (last != null) {
        return new Guarding(Guarding.Kind.THROWN, last);
      }
    }
    return new Guarding(Guarding.Kind.FLAG, null);
  }

  /** Whether nothing comes between the value and what takes it over. */
  boolean isPassedOnAtOnce(JCVariableDecl declaration, JCTree scope, Possession possession) {
    JCStatement first = Following.of(declaration, scope);
    return first != null
        && possession.ends().stream().anyMatch(each -> map.isIn((JCTree) each, first))
        && immediate.is(first);
  }

  /** The statement of the scope that passes the value on, whatever was before; null for none. */
  private @Nullable JCStatement passingOn(
      JCVariableDecl declaration, JCTree scope, Possession possession) {
    List<JCStatement> statements = Following.allOf(declaration, scope);
    for (int i = 0; i < statements.size(); i++) {
      JCStatement each = statements.get(i);
      if (possession.ends().stream().anyMatch(end -> map.isIn((JCTree) end, each))) {
        boolean plain =
            possession.ends().size() == 1
                && !isAssignment(each)
                && immediate.is(each)
                && isApart(statements.subList(0, i), statements.subList(i, statements.size()));
        return plain ? each : null;
      }
    }
    return null;
  }

  /** What is assigned may itself be written anew. */
  private static boolean isAssignment(JCStatement statement) {
    return statement instanceof JCExpressionStatement expression
        && expression.expr instanceof JCAssign assignment
        && assignment.lhs instanceof JCIdent;
  }

  /** Whether nothing that is declared in the first statements is named in the others. */
  private static boolean isApart(List<JCStatement> first, List<JCStatement> others) {
    Names names = new Names();
    first.forEach(names::scan);
    Names used = new Names();
    others.forEach(used::scan);
    used.named.retainAll(names.declared);
    return used.named.isEmpty();
  }

  /** What some statements declare, and what they name. */
  private static final class Names extends TreeScanner {
    private final Set<Symbol> declared = new HashSet<>();
    private final Set<Symbol> named = new HashSet<>();

    @Override
    public void visitVarDef(JCVariableDecl tree) {
      declared.add(tree.sym);
      super.visitVarDef(tree);
    }

    @Override
    public void visitClassDef(JCClassDecl tree) {
      declared.add(tree.sym);
      super.visitClassDef(tree);
    }

    @Override
    public void visitIdent(JCIdent tree) {
      named.add(tree.sym);
    }
  }
}
