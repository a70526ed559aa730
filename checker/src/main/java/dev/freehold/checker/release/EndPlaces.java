package dev.freehold.checker.release;

import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.JCTree.JCParens;
import com.sun.tools.javac.tree.JCTree.JCReturn;
import com.sun.tools.javac.tree.JCTree.JCTry;
import com.sun.tools.javac.tree.JCTree.JCTypeCast;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a value has gone to somebody else: for an argument or the object of a call, when all the
 * operands have been evaluated; for others, when they have been evaluated themselves.
 */
final class EndPlaces {
  private final BodyMap map;

  EndPlaces(BodyMap map) {
    this.map = map;
  }

  /**
   * The expression behind which the value is gone.
   *
   * @param end what the flow says that takes the value
   */
  EndPlace behind(JCTree end) {
    if (end instanceof JCMethodInvocation call) {
      return behindOperands(call);
    }
    if (end instanceof JCVariableDecl resource
        && map.parentOf(resource) instanceof JCTry
        && resource.init != null) {
      return new EndPlace(resource.init, null);
    }
    if (!(end instanceof JCExpression expression)) {
      throw new NotReleased("it is passed on in a way that is not followed");
    }
    JCTree operand = expression;
    JCTree around = map.parentOf(operand);
    while (around instanceof JCParens || around instanceof JCTypeCast) {
      operand = around;
      around = map.parentOf(operand);
    }
    if (around instanceof JCMethodInvocation call && call.args.contains(operand)) {
      return behindOperands(call);
    }
    return around instanceof JCNewClass made && made.args.contains(operand)
        ? last(made.args, made.constructorType, made.varargsElement)
        : new EndPlace(expression, null);
  }

  private static EndPlace behindOperands(JCMethodInvocation call) {
    if (call.args.nonEmpty()) {
      return last(call.args, call.meth.type, call.varargsElement);
    }
    if (call.meth instanceof JCFieldAccess access) {
      return new EndPlace(access.selected, null);
    }
    throw new NotReleased("it is passed on in a way that is not followed");
  }

  private static EndPlace last(
      List<JCExpression> arguments, @Nullable Type called, @Nullable Type variable) {
    List<Type> parameters = called == null ? List.nil() : called.getParameterTypes();
    boolean packed = variable != null && arguments.length() >= parameters.length();
    Type wanted = packed ? variable : parameter(parameters, arguments.length() - 1);
    boolean number = wanted != null && wanted.isPrimitive();
    return new EndPlace(arguments.last(), number ? wanted : null);
  }

  private static @Nullable Type parameter(List<Type> parameters, int index) {
    return index < parameters.length() ? parameters.get(index) : null;
  }

  /** Whether the end is that of {@code return name;}. */
  boolean isReturned(JCTree end) {
    return end instanceof JCIdent && map.parentOf(end) instanceof JCReturn;
  }
}
