package dev.freehold.checker.release;

import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCAssign;
import com.sun.tools.javac.tree.JCTree.JCBlock;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCExpressionStatement;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.JCTree.JCLambda;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCReturn;
import com.sun.tools.javac.tree.JCTree.JCStatement;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeTranslator;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.List;
import com.sun.tools.javac.util.ListBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes what a plan says into the tree that javac has analysed, before code is generated. */
public final class Insertion {
  private final ReleaseTrees trees;

  /** For one compilation. */
  public Insertion(Context context) {
    this.trees = new ReleaseTrees(context);
  }

  /** Carries out a plan. */
  public void carryOut(ReleasePlan plan) {
    new Writer(plan).write(plan.member());
  }

  private final class Writer extends TreeTranslator {
    private final Map<OwnedVariable, VarSymbol> flags = new HashMap<>();
    private final Map<JCTree, java.util.List<OwnedVariable>> ends = new HashMap<>();
    private final Map<JCTree, Type> wanted = new HashMap<>();
    private final Map<JCTree, OwnedVariable> gains = new HashMap<>();
    private final Map<JCTree, OwnedVariable> declared = new HashMap<>();
    private final HeldResults results;
    private final Map<JCTree, JCStatement> rewritten = new HashMap<>();

    Writer(ReleasePlan plan) {
      for (OwnedVariable each : plan.variables().values()) {
        declared.put(each.declaration(), each);
        if (isFlagged(each)) {
          VarSymbol variable = each.declaration().sym;
          flags.put(each, trees.variable(variable, "owned", trees.booleanType()));
          each.ends().forEach(end -> addEnd(end, each));
          each.possession().gains().keySet().forEach(gain -> gains.put((JCTree) gain, each));
        }
        each.overwritten().forEach(assignment -> gains.put(assignment, each));
      }
      this.results = new HeldResults(plan, trees);
    }

    private void addEnd(EndPlace place, OwnedVariable variable) {
      ends.computeIfAbsent(place.expression(), key -> new ArrayList<>()).add(variable);
      if (place.wanted() != null) {
        wanted.put(place.expression(), place.wanted());
      }
    }

    void write(JCTree member) {
      if (member instanceof JCVariableDecl field) {
        field.init = translate(field.init);
      } else {
        member.accept(this);
      }
    }

    private boolean isFlagged(OwnedVariable variable) {
      return variable.guard().kind() == Guarding.Kind.FLAG;
    }

    private VarSymbol flag(OwnedVariable variable) {
      return java.util.Objects.requireNonNull(flags.get(variable));
    }

    /** Classes inside have plans of their own. */
    @Override
    public void visitClassDef(JCClassDecl tree) {
      result = tree;
    }

    @Override
    @SuppressWarnings("unchecked") // An expression stands for an expression.
    public <T extends JCTree> T translate(@Nullable T tree) {
      T translated = super.translate(tree);
      if (!(translated instanceof JCExpression value)) {
        return translated;
      }
      JCExpression held = results.held(tree, value);
      java.util.List<OwnedVariable> ended = ends.get(tree);
      return (T) (ended == null ? held : ending(held, ended, wanted.get(tree)));
    }

    /** The value of the expression, behind which the variables own nothing any more. */
    private JCExpression ending(
        JCExpression value, java.util.List<OwnedVariable> ended, @Nullable Type number) {
      trees.at(value.pos);
      ListBuffer<JCStatement> statements = new ListBuffer<>();
      JCExpression kept = value;
      if (!(value instanceof JCIdent) || number != null) {
        VarSymbol variable = ended.get(0).declaration().sym;
        Type type = number == null ? trees.erased(value.type) : number;
        VarSymbol first = trees.variable(variable, "before", type);
        statements.append(trees.declare(first, value));
        kept = trees.use(first);
      }
      for (OwnedVariable each : ended) {
        statements.append(trees.assign(flag(each), trees.is(false)));
      }
      return trees.first(statements.toList(), kept);
    }

    @Override
    public void visitAssign(JCAssign tree) {
      super.visitAssign(tree);
      OwnedVariable variable = gains.get(tree);
      if (variable != null && !variable.overwritten().contains(tree)) {
        trees.at(tree.pos);
        List<JCStatement> statements =
            List.of(trees.statement(tree), settingOf(variable, variable.isOwnerAfter(tree)));
        result = trees.first(statements, trees.use(variable.declaration().sym));
      }
    }

    private JCStatement settingOf(OwnedVariable variable, boolean owned) {
      return trees.assign(flag(variable), trees.is(owned));
    }

    @Override
    public void visitExec(JCExpressionStatement tree) {
      JCTree written = tree.expr;
      super.visitExec(tree);
      OwnedVariable overwritten = gains.get(written);
      if (overwritten != null
          && written instanceof JCAssign assignment
          && overwritten.overwritten().contains(assignment)) {
        result = overwriting(overwritten, assignment);
      } else {
        result = results.around(tree);
      }
      if (result instanceof JCStatement statement) {
        rewritten.put(tree, statement);
      }
    }

    /** The old value is released when the new one is there and owned. */
    private JCStatement overwriting(OwnedVariable variable, JCAssign assignment) {
      VarSymbol symbol = variable.declaration().sym;
      trees.at(assignment.pos);
      VarSymbol next = trees.variable(symbol, "next", trees.erased(symbol.type));
      VarSymbol old = trees.variable(symbol, "old", trees.erased(symbol.type));
      ListBuffer<JCStatement> statements = new ListBuffer<>();
      statements.append(trees.declare(next, assignment.rhs));
      statements.append(trees.declare(old, trees.use(symbol)));
      JCStatement release = trees.release(old, variable.release());
      if (isFlagged(variable)) {
        VarSymbol was = trees.variable(symbol, "was", trees.booleanType());
        statements.append(trees.declare(was, trees.use(flag(variable))));
        release = trees.onlyIf(trees.use(was), release);
      }
      assignment.rhs = trees.use(next);
      statements.append(trees.statement(assignment));
      if (isFlagged(variable)) {
        statements.append(settingOf(variable, variable.isOwnerAfter(assignment)));
      }
      statements.append(release);
      return trees.block(statements.toList(), assignment.pos);
    }

    @Override
    public void visitReturn(JCReturn tree) {
      super.visitReturn(tree);
      JCStatement around = results.around(tree);
      rewritten.put(tree, around);
      result = around;
    }

    @Override
    public void visitBlock(JCBlock tree) {
      super.visitBlock(tree);
      tree.stats = guarded(tree.stats, tree.endpos);
    }

    /** The last declaration is guarded first, and its release comes first. */
    private List<JCStatement> guarded(List<JCStatement> statements, int end) {
      List<JCStatement> rest = List.nil();
      for (JCStatement each : statements.reverse()) {
        OwnedVariable variable = declared.get(each);
        List<JCStatement> initialized =
            each instanceof JCVariableDecl local ? results.initialized(local) : List.nil();
        if (variable != null) {
          JCVariableDecl declaration = variable.declaration();
          if (declaration.init == null) {
            trees.at(declaration.pos);
            declaration.init = trees.nothing();
          }
          rest = guarded(variable, rest, end);
        }
        rest = rest.prependList(initialized).prepend(each);
      }
      return rest;
    }

    private List<JCStatement> guarded(OwnedVariable variable, List<JCStatement> rest, int end) {
      ListBuffer<JCStatement> inside = new ListBuffer<>();
      List<JCStatement> behind = rest;
      while (behind.nonEmpty() && behind.head != until(variable)) {
        inside.append(behind.head);
        behind = behind.tail;
      }
      trees.at(end);
      JCStatement guarded =
          trees.guarded(
              inside.toList(),
              variable.guard().kind() == Guarding.Kind.THROWN ? null : released(variable),
              released(variable),
              variable.declaration().sym,
              end);
      if (!isFlagged(variable)) {
        return behind.prepend(guarded);
      }
      trees.at(variable.declaration().pos);
      boolean owned = variable.isOwnerAfter(variable.declaration());
      return List.of(trees.declare(flag(variable), trees.is(owned)), guarded);
    }

    /** The statement before which the guard ends, as it is written now. */
    private @Nullable JCStatement until(OwnedVariable variable) {
      JCStatement until = variable.guard().until();
      return until == null ? null : rewritten.getOrDefault(until, until);
    }

    private JCStatement released(OwnedVariable variable) {
      JCStatement release = trees.release(variable.declaration().sym, variable.release());
      return isFlagged(variable) ? trees.onlyIf(trees.use(flag(variable)), release) : release;
    }

    @Override
    public void visitMethodDef(JCMethodDecl tree) {
      super.visitMethodDef(tree);
      if (tree.body != null) {
        parameters(tree.params, tree.body);
      }
    }

    @Override
    public void visitLambda(JCLambda tree) {
      super.visitLambda(tree);
      if (tree.body instanceof JCBlock body) {
        parameters(tree.params, body);
      }
    }

    /** Parameters are released last, those that come first in the end. */
    private void parameters(List<JCVariableDecl> parameters, JCBlock body) {
      ListBuffer<JCStatement> before = new ListBuffer<>();
      List<JCStatement> rest = body.stats;
      if (body.stats.stream().anyMatch(ConstructorCalls::is)) {
        while (!ConstructorCalls.is(rest.head)) {
          before.append(rest.head);
          rest = rest.tail;
        }
        before.append(rest.head);
        rest = rest.tail;
      }
      boolean any = false;
      for (JCVariableDecl each : parameters.reverse()) {
        OwnedVariable variable = declared.get(each);
        if (variable != null) {
          rest = guarded(variable, rest, body.endpos);
          any = true;
        }
      }
      if (any) {
        body.stats = before.appendList(rest).toList();
      }
    }
  }
}
