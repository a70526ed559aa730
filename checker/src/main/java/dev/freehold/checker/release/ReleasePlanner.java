package dev.freehold.checker.release;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCAssign;
import com.sun.tools.javac.tree.JCTree.JCBlock;
import com.sun.tools.javac.tree.JCTree.JCCase;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCExpressionStatement;
import com.sun.tools.javac.tree.JCTree.JCForLoop;
import com.sun.tools.javac.tree.JCTree.JCLambda;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.JCTree.JCReturn;
import com.sun.tools.javac.tree.JCTree.JCStatement;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.util.Context;
import dev.freehold.checker.flow.event.FlowEvent;
import dev.freehold.checker.flow.event.Possession;
import dev.freehold.checker.flow.event.Possessions;
import dev.freehold.checker.types.OwnershipTypes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Decides which variables of a member are released automatically.
 *
 * <pre>{@code
 * Page page = Page.open();     // owned from here on
 * if (page.isEmpty()) {
 *   return;                    // lost: released by what is put around the rest of the block
 * }
 * archive.take(page);          // passed on: where that happens, a flag is cleared
 * }</pre>
 */
public final class ReleasePlanner {
  private final ReleaseMethods methods;
  private final Types types;

  /** For one compilation. */
  public ReleasePlanner(Context context, OwnershipTypes ownership) {
    this.methods = new ReleaseMethods(context, ownership);
    this.types = Types.instance(context);
  }

  /**
   * What is to be released in a member.
   *
   * @param possessions which of its variables own what
   * @param events what happens in it
   */
  public ReleasePlan plan(
      Tree member, ClassSymbol type, Possessions possessions, List<FlowEvent> events) {
    Planning planning = new Planning((JCTree) member, type, possessions);
    possessions.known().forEach(planning::variable);
    for (FlowEvent event : events) {
      if (event instanceof FlowEvent.Lost lost && lost.loss() == FlowEvent.Loss.TEMPORARY) {
        possessions.going(lost).forEach(each -> planning.result(lost.at(), each.made()));
      }
    }
    return planning.plan;
  }

  private final class Planning {
    private final ClassSymbol type;
    private final BodyMap map;
    private final Handlers handlers;
    private final EndPlaces places;
    private final GuardChoice guards;
    private final ReleasePlan plan;

    Planning(JCTree member, ClassSymbol type, Possessions possessions) {
      this.type = type;
      this.map = new BodyMap(member);
      this.handlers = new Handlers(map, types);
      this.places = new EndPlaces(map);
      this.guards = new GuardChoice(map, places, types);
      this.plan =
          new ReleasePlan(
              member,
              type,
              possessions,
              new LinkedHashMap<>(),
              new HashMap<>(),
              new LinkedHashMap<>(),
              new HashMap<>());
    }

    void variable(VariableElement variable, Possession possession) {
      JCVariableDecl declaration = map.declarationOf(variable);
      if (declaration == null || !possession.isOwner()) {
        return;
      }
      try {
        OwnedVariable owned = owned(declaration, possession);
        if (!possession.losses().isEmpty()
            || !guards.isPassedOnAtOnce(declaration, owned.scope(), possession)) {
          plan.variables().put(variable, owned);
        }
      } catch (NotReleased refusal) {
        plan.refused().put(variable, refusal.why());
      }
    }

    private OwnedVariable owned(JCVariableDecl declaration, Possession possession) {
      JCTree scope = scopeOf(declaration);
      if (possession.doubt() != null) {
        throw new NotReleased(clause(possession.doubt()));
      }
      ReleaseMethod release = methods.of(declaration.sym.type, type);
      checkThrown(release, isParameter(declaration) ? scope : declaration);
      checkGains(declaration, possession);
      checkConstructor(scope, possession);
      Set<EndPlace> ends = new HashSet<>();
      for (Tree each : possession.ends()) {
        if (!isOfBody(declaration, (JCTree) each)) {
          throw new NotReleased("a function or class inside takes its value over");
        }
        ends.add(places.behind((JCTree) each));
      }
      return new OwnedVariable(
          declaration,
          scope,
          release,
          possession,
          guards.of(declaration, scope, possession),
          ends,
          overwritten(possession, release));
    }

    private JCTree scopeOf(JCVariableDecl declaration) {
      JCTree scope = map.parentOf(declaration);
      if (scope instanceof JCBlock block) {
        if (block.stats.stream().anyMatch(each -> isConstructorCall(each, declaration))) {
          throw new NotReleased("it is declared before another constructor is called");
        }
        return block;
      }
      if (scope instanceof JCMethodDecl method && method.body != null) {
        return method;
      }
      if (scope instanceof JCLambda lambda && lambda.body instanceof JCBlock) {
        return lambda;
      }
      if (scope instanceof JCLambda) {
        throw new NotReleased("the body of its lambda is an expression, and no block");
      }
      if (scope instanceof JCCase) {
        throw new NotReleased("it is declared in a group of a `switch`, which has no braces");
      }
      throw new NotReleased(
          scope instanceof JCForLoop
              ? "it is declared in the head of a loop"
              : "it is not declared in a block");
    }

    private boolean isConstructorCall(JCTree statement, JCVariableDecl declaration) {
      return ConstructorCalls.is(statement) && statement.pos > declaration.pos;
    }

    private boolean isParameter(JCVariableDecl declaration) {
      JCTree scope = map.parentOf(declaration);
      return scope instanceof JCMethodDecl || scope instanceof JCLambda;
    }

    private void checkThrown(ReleaseMethod release, JCTree at) {
      for (Type each : release.thrown()) {
        if (!handlers.take(each, at)) {
          throw new NotReleased(
              "`%s` throws `%s`, which would have to be declared or caught here"
                  .formatted(release.method().name, each.tsym.name));
        }
      }
    }

    /** Each place that gives it a value must be one that can be changed. */
    private void checkGains(JCVariableDecl declaration, Possession possession) {
      for (Tree each : possession.gains().keySet()) {
        if (each != declaration
            && !(each instanceof JCAssign assignment && isOfBody(declaration, assignment))) {
          throw new NotReleased("it is given a value elsewhere");
        }
      }
    }

    /** Nothing can be put around the call of another constructor. */
    private void checkConstructor(JCTree scope, Possession possession) {
      if (!(scope instanceof JCMethodDecl method)) {
        return;
      }
      for (JCTree each : method.body.stats) {
        if (ConstructorCalls.is(each)) {
          if (possession.ends().stream().anyMatch(end -> map.isIn((JCTree) end, each))
              || possession.gains().keySet().stream()
                  .anyMatch(gain -> map.isIn((JCTree) gain, each))
              || possession.lostAt().stream().anyMatch(lost -> map.isIn((JCTree) lost, each))) {
            throw new NotReleased("another constructor is called before");
          }
        }
      }
    }

    private Set<JCAssign> overwritten(Possession possession, ReleaseMethod release) {
      Set<JCAssign> all = new HashSet<>();
      for (Tree each : possession.overwritten()) {
        JCTree statement = map.parentOf((JCTree) each);
        if (!(each instanceof JCAssign assignment)
            || !(statement instanceof JCExpressionStatement)
            || !map.isReplaceable(statement)) {
          throw new NotReleased("it is overwritten within another expression");
        }
        if (possession.isShared()) {
          throw new NotReleased("what it had before it is overwritten may have a second name");
        }
        checkThrown(release, statement);
        all.add(assignment);
      }
      return all;
    }

    /** Whether a tree is run by the same function as the declaration. */
    private boolean isOfBody(JCVariableDecl declaration, JCTree tree) {
      JCTree scope = map.parentOf(declaration);
      JCTree function =
          scope instanceof JCLambda || scope instanceof JCMethodDecl
              ? scope
              : map.functionAround(declaration);
      return map.parentOf(tree) != null
          && function == map.functionAround(tree)
          && scope != null
          && map.isIn(tree, scope);
    }

    void result(Tree at, Tree made) {
      if (!(at instanceof JCStatement statement)
          || !(made instanceof JCExpression result)
          || !(made instanceof JCMethodInvocation || made instanceof JCNewClass)
          || map.parentOf(statement) == null
          || !map.isIn(result, statement)
          || map.functionAround(result) != map.functionAround(statement)) {
        return;
      }
      try {
        if (!isToBeReplaced(statement)) {
          throw new NotReleased("it is no statement of a block");
        }
        ReleaseMethod release = methods.of(result.type, type);
        checkThrown(release, statement);
        plan.results().put(result, new OwnedResult(result, statement, release, map));
      } catch (NotReleased refusal) {
        plan.unkept().put(statement, refusal.why());
      }
    }

    /** Whether something may be put around it, or a declaration in its place. */
    private boolean isToBeReplaced(JCStatement statement) {
      return statement instanceof JCVariableDecl
          ? map.parentOf(statement) instanceof JCBlock
          : (statement instanceof JCExpressionStatement || statement instanceof JCReturn)
              && map.isReplaceable(statement);
    }
  }

  private static String clause(Possession.@Nullable Doubt doubt) {
    return switch (doubt == null ? Possession.Doubt.SEVERAL : doubt) {
      case SECOND_NAME -> "it is a second name for what another variable owns";
      case SEVERAL -> "it may name one of several values, not all of which it owns";
      case OUTLIVED -> "another variable still names its value at the end of its scope";
      case ESCAPED -> "code that says nothing of ownership may release its value";
      case FUNCTION -> "it is to be called, rather than released";
      case DEPENDENT ->
          "its value depends on another one, and is not given it where it is declared";
    };
  }
}
